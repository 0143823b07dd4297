// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DeviceFarm::NetworkProfile` and its property types.

use crate::l1::*;

/// Creates a network profile.
///
/// `AWS::DeviceFarm::NetworkProfile`; `Ref` returns its `Arn`, a [`devicefarm::NetworkProfileArn`](kinds::devicefarm::NetworkProfileArn).
/// Changing one of these replaces it: `ProjectArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-networkprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetworkProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DeviceFarm::NetworkProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnNetworkProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DeviceFarm::NetworkProfile";

    /// `CfnNetworkProfile` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the network profile.
    /// - `project_arn`: The Amazon Resource Name (ARN) of the specified project.
    pub fn new(
        name: impl IntoValue<String>,
        project_arn: impl IntoValue<kinds::devicefarm::ProjectArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("ProjectArn", project_arn.into_value().into_node());
        Self(object_)
    }

    /// The description of the network profile.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The data throughput rate in bits per second, as an integer from 0 to 104857600.
    ///
    /// `DownlinkBandwidthBits`; updated in place.
    pub fn downlink_bandwidth_bits(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DownlinkBandwidthBits", value.into_value().into_node());
        self
    }

    /// Delay time for all packets to destination in milliseconds as an integer from 0 to 2000.
    ///
    /// `DownlinkDelayMs`; updated in place.
    pub fn downlink_delay_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DownlinkDelayMs", value.into_value().into_node());
        self
    }

    /// Time variation in the delay of received packets in milliseconds as an integer from 0 to 2000.
    ///
    /// `DownlinkJitterMs`; updated in place.
    pub fn downlink_jitter_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DownlinkJitterMs", value.into_value().into_node());
        self
    }

    /// Proportion of received packets that fail to arrive from 0 to 100 percent.
    ///
    /// `DownlinkLossPercent`; updated in place.
    pub fn downlink_loss_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DownlinkLossPercent", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) in the *guide*.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The data throughput rate in bits per second, as an integer from 0 to 104857600.
    ///
    /// `UplinkBandwidthBits`; updated in place.
    pub fn uplink_bandwidth_bits(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("UplinkBandwidthBits", value.into_value().into_node());
        self
    }

    /// Delay time for all packets to destination in milliseconds as an integer from 0 to 2000.
    ///
    /// `UplinkDelayMs`; updated in place.
    pub fn uplink_delay_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("UplinkDelayMs", value.into_value().into_node());
        self
    }

    /// Time variation in the delay of received packets in milliseconds as an integer from 0 to 2000.
    ///
    /// `UplinkJitterMs`; updated in place.
    pub fn uplink_jitter_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("UplinkJitterMs", value.into_value().into_node());
        self
    }

    /// Proportion of transmitted packets that fail to arrive from 0 to 100 percent.
    ///
    /// `UplinkLossPercent`; updated in place.
    pub fn uplink_loss_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("UplinkLossPercent", value.into_value().into_node());
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

impl Construct for CfnNetworkProfile {
    type Handle = CfnNetworkProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkProfileRef {
        CfnNetworkProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetworkProfile`] of a stack.
pub struct CfnNetworkProfileRef(NodeRef);

impl Clone for CfnNetworkProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkProfileRef {}
impl AsNode for CfnNetworkProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkProfileRef {
    /// What `Ref` returns: its `Arn`, a [`devicefarm::NetworkProfileArn`](kinds::devicefarm::NetworkProfileArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::devicefarm::NetworkProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the network profile. See [Amazon resource names](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the *General Reference guide*.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::devicefarm::NetworkProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::devicefarm::NetworkProfileArn> for &CfnNetworkProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devicefarm::NetworkProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
