// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaPackageV2::OriginEndpointPolicy` and its property types.

use crate::l1::*;

/// Specifies the configuration parameters of a policy associated with a MediaPackage V2 origin endpoint.
///
/// `AWS::MediaPackageV2::OriginEndpointPolicy`; `Ref` returns the physical id, which is made of `ChannelGroupName`, `ChannelName`, `OriginEndpointName`.
/// Changing one of these replaces it: `ChannelGroupName`, `ChannelName`, `OriginEndpointName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpointpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOriginEndpointPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaPackageV2::OriginEndpointPolicy",
    tags: None,
    rules: include_str!("origin_endpoint_policy.rules"),
};

impl CfnOriginEndpointPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaPackageV2::OriginEndpointPolicy";

    /// `CfnOriginEndpointPolicy` with its required properties, in alphabetical order:
    ///
    /// - `channel_group_name`: The name of the channel group associated with the origin endpoint policy.
    /// - `channel_name`: The channel name associated with the origin endpoint policy.
    /// - `origin_endpoint_name`: The name of the origin endpoint associated with the origin endpoint policy.
    /// - `policy`: The policy associated with the origin endpoint.
    pub fn new(
        channel_group_name: impl IntoValue<String>,
        channel_name: impl IntoValue<String>,
        origin_endpoint_name: impl IntoValue<String>,
        policy: impl IntoValue<JsonOrText>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ChannelGroupName",
            channel_group_name.into_value().into_node(),
        );
        object_.put("ChannelName", channel_name.into_value().into_node());
        object_.put(
            "OriginEndpointName",
            origin_endpoint_name.into_value().into_node(),
        );
        object_.put("Policy", policy.into_value().into_node());
        Self(object_)
    }

    /// The settings to enable CDN authorization headers in MediaPackage.
    ///
    /// `CdnAuthConfiguration`; updated in place.
    pub fn cdn_auth_configuration(
        mut self,
        value: impl IntoValue<CdnAuthConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CdnAuthConfiguration", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnOriginEndpointPolicy {
    type Handle = CfnOriginEndpointPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOriginEndpointPolicyRef {
        CfnOriginEndpointPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOriginEndpointPolicy`] of a stack.
pub struct CfnOriginEndpointPolicyRef(NodeRef);

impl Clone for CfnOriginEndpointPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOriginEndpointPolicyRef {}
impl AsNode for CfnOriginEndpointPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOriginEndpointPolicyRef {
    /// What `Ref` returns: the physical id, which is made of `ChannelGroupName`, `ChannelName`, `OriginEndpointName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The settings to enable CDN authorization headers in MediaPackage.
///
/// The property type `CdnAuthConfiguration` of `AWS::MediaPackageV2::OriginEndpointPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct CdnAuthConfigurationProperty(Object);

impl CdnAuthConfigurationProperty {
    /// `CdnAuthConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cdn_identifier_secret_arns`: The ARN for the secret in Secrets Manager that your CDN uses for authorization to access the endpoint.
    /// - `secrets_role_arn`: The ARN for the IAM role that gives MediaPackage read access to Secrets Manager and AWS for CDN authorization.
    pub fn new(
        cdn_identifier_secret_arns: impl IntoValue<List<kinds::secretsmanager::SecretArn>>,
        secrets_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CdnIdentifierSecretArns",
            cdn_identifier_secret_arns.into_value().into_node(),
        );
        object_.put("SecretsRoleArn", secrets_role_arn.into_value().into_node());
        Self(object_)
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for CdnAuthConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CdnAuthConfigurationProperty> for CdnAuthConfigurationProperty {}
impl From<CdnAuthConfigurationProperty> for Node {
    #[inline]
    fn from(value: CdnAuthConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CdnAuthConfigurationProperty> for CdnAuthConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CdnAuthConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
