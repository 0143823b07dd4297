// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityHub::HubV2` and its property types.

use crate::l1::*;

/// Returns details about the service resource in your account.
///
/// `AWS::SecurityHub::HubV2`; `Ref` returns its `HubV2Arn`, a [`securityhub::HubV2Arn`](kinds::securityhub::HubV2Arn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hubv2.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHubV2(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityHub::HubV2",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("hub_v2.rules"),
};

impl CfnHubV2 {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityHub::HubV2";

    /// `CfnHubV2` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration for the Network Scanning opt-in feature of Security Hub V2. Network Scanning is available in the AWS commercial partition only; specifying this property in another partition, such as AWS GovCloud (US) or China, fails. This property is desired state: if you remove it from a stack that previously set it, the feature is disabled. If a stack has never set it, the feature is left as-is, so a stack that does not manage Network Scanning will not disable it. Network Scanning requires Security Hub V2 to be enabled in the same account and Region.
    ///
    /// `NetworkScanning`; updated in place.
    pub fn network_scanning(mut self, value: impl IntoValue<NetworkScanningProperty>) -> Self {
        self.0
            .put("NetworkScanning", value.into_value().into_node());
        self
    }

    /// The tags to add to the hub V2 resource when you enable Security Hub CSPM.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnHubV2 {
    type Handle = CfnHubV2Ref;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHubV2Ref {
        CfnHubV2Ref(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHubV2`] of a stack.
pub struct CfnHubV2Ref(NodeRef);

impl Clone for CfnHubV2Ref {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHubV2Ref {}
impl AsNode for CfnHubV2Ref {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHubV2Ref {
    /// What `Ref` returns: its `HubV2Arn`, a [`securityhub::HubV2Arn`](kinds::securityhub::HubV2Arn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityhub::HubV2Arn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the service resource.
    ///
    /// `Fn::GetAtt` of `HubV2Arn`.
    #[inline]
    pub fn attr_hub_v2_arn(&self) -> Value<kinds::securityhub::HubV2Arn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HubV2Arn")))
    }

    /// The date and time when the service was enabled in the account.
    ///
    /// `Fn::GetAtt` of `SubscribedAt`.
    #[inline]
    pub fn attr_subscribed_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SubscribedAt")))
    }
}

impl IntoValue<kinds::securityhub::HubV2Arn> for &CfnHubV2Ref {
    #[inline]
    fn into_value(self) -> Value<kinds::securityhub::HubV2Arn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration for the Network Scanning opt-in feature of Security Hub V2. Network Scanning is available in the AWS commercial partition only; specifying this property in another partition, such as AWS GovCloud (US) or China, fails. This property is desired state: if you remove it from a stack that previously set it, the feature is disabled. If a stack has never set it, the feature is left as-is, so a stack that does not manage Network Scanning will not disable it. Network Scanning requires Security Hub V2 to be enabled in the same account and Region.
///
/// The property type `NetworkScanning` of `AWS::SecurityHub::HubV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkScanningProperty(Object);

impl NetworkScanningProperty {
    /// `NetworkScanningProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`: Whether the Network Scanning feature is enabled for this account and Region.
    pub fn new(status: impl IntoValue<Status>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
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

impl Kind for NetworkScanningProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkScanningProperty> for NetworkScanningProperty {}
impl From<NetworkScanningProperty> for Node {
    #[inline]
    fn from(value: NetworkScanningProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkScanningProperty> for NetworkScanningProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkScanningProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Status` of a `NetworkScanning` of `AWS::SecurityHub::HubV2`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
