// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::ContactFlowVersion` and its property types.

use crate::l1::*;

/// Creates a version for the specified customer-managed flow within the specified instance.
///
/// `AWS::Connect::ContactFlowVersion`; `Ref` returns its `ContactFlowVersionARN`, a [`connect::ContactFlowVersionArn`](kinds::connect::ContactFlowVersionArn).
/// Changing one of these replaces it: `ContactFlowId`, `Description`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContactFlowVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::ContactFlowVersion",
    tags: None,
    rules: include_str!("contact_flow_version.rules"),
};

impl CfnContactFlowVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::ContactFlowVersion";

    /// `CfnContactFlowVersion` with its required properties, in alphabetical order:
    ///
    /// - `contact_flow_id`: The identifier of the flow.
    pub fn new(contact_flow_id: impl IntoValue<kinds::connect::InstanceArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContactFlowId", contact_flow_id.into_value().into_node());
        Self(object_)
    }

    /// The description of the flow version.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnContactFlowVersion {
    type Handle = CfnContactFlowVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContactFlowVersionRef {
        CfnContactFlowVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContactFlowVersion`] of a stack.
pub struct CfnContactFlowVersionRef(NodeRef);

impl Clone for CfnContactFlowVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContactFlowVersionRef {}
impl AsNode for CfnContactFlowVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContactFlowVersionRef {
    /// What `Ref` returns: its `ContactFlowVersionARN`, a [`connect::ContactFlowVersionArn`](kinds::connect::ContactFlowVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::ContactFlowVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the flow version.
    ///
    /// `Fn::GetAtt` of `ContactFlowVersionARN`.
    #[inline]
    pub fn attr_contact_flow_version_arn(&self) -> Value<kinds::connect::ContactFlowVersionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ContactFlowVersionARN")))
    }

    /// Indicates the checksum value of the flow content.
    ///
    /// `Fn::GetAtt` of `FlowContentSha256`.
    #[inline]
    pub fn attr_flow_content_sha256(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FlowContentSha256")))
    }

    /// The identifier of the flow version.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::connect::ContactFlowVersionArn> for &CfnContactFlowVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::ContactFlowVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
