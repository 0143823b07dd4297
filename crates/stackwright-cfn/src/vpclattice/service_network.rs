// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VpcLattice::ServiceNetwork` and its property types.

use crate::l1::*;

/// Creates a service network. A service network is a logical boundary for a collection of services. You can associate services and VPCs with a service network.
///
/// For more information, see [Service networks](https://docs.aws.amazon.com/vpc-lattice/latest/ug/service-networks.html) in the *Amazon VPC Lattice User Guide*.
///
/// `AWS::VpcLattice::ServiceNetwork`; `Ref` returns its `Arn`, a [`vpclattice::ServiceNetworkArn`](kinds::vpclattice::ServiceNetworkArn).
/// Changing one of these replaces it: `Name`, `SharingConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetwork.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServiceNetwork(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VpcLattice::ServiceNetwork",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("service_network.rules"),
};

impl CfnServiceNetwork {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VpcLattice::ServiceNetwork";

    /// `CfnServiceNetwork` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of IAM policy.
    ///
    /// - `NONE`: The resource does not use an IAM policy. This is the default.
    /// - `AWS_IAM`: The resource uses an IAM policy. When this type is used, auth is enabled and an auth policy is required.
    ///
    /// `AuthType`; default `"NONE"`; one of `NONE`, `AWS_IAM`; updated in place.
    pub fn auth_type(mut self, value: impl IntoValue<super::AuthType>) -> Self {
        self.0.put("AuthType", value.into_value().into_node());
        self
    }

    /// The name of the service network. The name must be unique to the account. The valid characters are a-z, 0-9, and hyphens (-). You can't use a hyphen as the first or last character, or immediately after another hyphen.
    ///
    /// If you don't specify a name, CloudFormation generates one. However, if you specify a name, and later want to replace the resource, you must specify a new name.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Specify if the service network should be enabled for sharing.
    ///
    /// `SharingConfig`; an update replaces the resource.
    pub fn sharing_config(mut self, value: impl IntoValue<SharingConfigProperty>) -> Self {
        self.0.put("SharingConfig", value.into_value().into_node());
        self
    }

    /// The tags for the service network.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
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

impl Construct for CfnServiceNetwork {
    type Handle = CfnServiceNetworkRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceNetworkRef {
        CfnServiceNetworkRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServiceNetwork`] of a stack.
pub struct CfnServiceNetworkRef(NodeRef);

impl Clone for CfnServiceNetworkRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceNetworkRef {}
impl AsNode for CfnServiceNetworkRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceNetworkRef {
    /// What `Ref` returns: its `Arn`, a [`vpclattice::ServiceNetworkArn`](kinds::vpclattice::ServiceNetworkArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::vpclattice::ServiceNetworkArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the service network.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::vpclattice::ServiceNetworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time that the service network was created, specified in ISO-8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ID of the service network.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The date and time of the last update, specified in ISO-8601 format.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }
}

impl IntoValue<kinds::vpclattice::ServiceNetworkArn> for &CfnServiceNetworkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::vpclattice::ServiceNetworkArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specify if the service network should be enabled for sharing.
///
/// The property type `SharingConfig` of `AWS::VpcLattice::ServiceNetwork`.
#[must_use = "a property type does nothing until it is set"]
pub struct SharingConfigProperty(Object);

impl SharingConfigProperty {
    /// `SharingConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Specify if the service network should be enabled for sharing.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("enabled", enabled.into_value().into_node());
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

impl Kind for SharingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SharingConfigProperty> for SharingConfigProperty {}
impl From<SharingConfigProperty> for Node {
    #[inline]
    fn from(value: SharingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SharingConfigProperty> for SharingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SharingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
