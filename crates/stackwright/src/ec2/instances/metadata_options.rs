//! The instance metadata service, as instances and launch templates are told of it.

/// The setters of the options in `self.metadata`.
macro_rules! metadata_setters {
    () => {
        fn switched(mut self, key: &'static str, enabled: bool) -> Self {
            let word = if enabled { "enabled" } else { "disabled" };
            self.metadata.put(key, word.into());
            self
        }

        /// Whether there is an instance metadata service. Default: there is.
        pub fn http_endpoint(self, enabled: bool) -> Self {
            self.switched("HttpEndpoint", enabled)
        }

        /// Whether the instance metadata service is reached by IPv6, too. Default: it is not.
        pub fn http_protocol_ipv6(self, enabled: bool) -> Self {
            self.switched("HttpProtocolIpv6", enabled)
        }

        /// Whether the instance metadata service tells an instance its tags. Default: it does not.
        pub fn instance_metadata_tags(self, enabled: bool) -> Self {
            self.switched("InstanceMetadataTags", enabled)
        }

        /// How far answers of the instance metadata service travel, 1 to 64 hops. Containers need 2.
        /// Default: as the image has it, else 1.
        pub fn http_put_response_hop_limit(mut self, hops: u32) -> Self {
            self.metadata.put("HttpPutResponseHopLimit", hops.into());
            self
        }

        /// Whether the instance metadata service is only spoken to with tokens. Default: as the image
        /// has it.
        pub fn http_tokens(mut self, tokens: LaunchTemplateHttpTokens) -> Self {
            self.metadata.put("HttpTokens", tokens.as_str().into());
            self
        }
    };
}
pub(super) use metadata_setters;
