// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::ContactFlowModuleVersion` and its property types.

use crate::l1::*;

/// Resource Type definition for ContactFlowModuleVersion
///
/// `AWS::Connect::ContactFlowModuleVersion`; `Ref` returns its `ContactFlowModuleVersionARN`, a [`connect::ContactFlowModuleVersionArn`](kinds::connect::ContactFlowModuleVersionArn).
/// Changing one of these replaces it: `ContactFlowModuleId`, `Description`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmoduleversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContactFlowModuleVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::ContactFlowModuleVersion",
    tags: None,
    rules: include_str!("contact_flow_module_version.rules"),
};

impl CfnContactFlowModuleVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::ContactFlowModuleVersion";

    /// `CfnContactFlowModuleVersion` with its required properties, in alphabetical order:
    ///
    /// - `contact_flow_module_id`: The identifier of the contact flow module (ARN) this version is tied to.
    pub fn new(contact_flow_module_id: impl IntoValue<kinds::connect::InstanceArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ContactFlowModuleId",
            contact_flow_module_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the version.
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

impl Construct for CfnContactFlowModuleVersion {
    type Handle = CfnContactFlowModuleVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContactFlowModuleVersionRef {
        CfnContactFlowModuleVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContactFlowModuleVersion`] of a stack.
pub struct CfnContactFlowModuleVersionRef(NodeRef);

impl Clone for CfnContactFlowModuleVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContactFlowModuleVersionRef {}
impl AsNode for CfnContactFlowModuleVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContactFlowModuleVersionRef {
    /// What `Ref` returns: its `ContactFlowModuleVersionARN`, a [`connect::ContactFlowModuleVersionArn`](kinds::connect::ContactFlowModuleVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::ContactFlowModuleVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier of the contact flow module version (ARN).
    ///
    /// `Fn::GetAtt` of `ContactFlowModuleVersionARN`.
    #[inline]
    pub fn attr_contact_flow_module_version_arn(
        &self,
    ) -> Value<kinds::connect::ContactFlowModuleVersionArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ContactFlowModuleVersionARN"),
        ))
    }

    /// Indicates the checksum value of the latest published flow module content
    ///
    /// `Fn::GetAtt` of `FlowModuleContentSha256`.
    #[inline]
    pub fn attr_flow_module_content_sha256(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("FlowModuleContentSha256"),
        ))
    }

    /// The version number of this revision
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::connect::ContactFlowModuleVersionArn> for &CfnContactFlowModuleVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::ContactFlowModuleVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
