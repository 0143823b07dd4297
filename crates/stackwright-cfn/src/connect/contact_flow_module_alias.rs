// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::ContactFlowModuleAlias` and its property types.

use crate::l1::*;

/// Resource Type definition for ContactFlowModuleAlias
///
/// `AWS::Connect::ContactFlowModuleAlias`; `Ref` returns its `ContactFlowModuleAliasARN`, a [`connect::ContactFlowModuleAliasArn`](kinds::connect::ContactFlowModuleAliasArn).
/// Changing one of these replaces it: `ContactFlowModuleId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodulealias.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContactFlowModuleAlias(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::ContactFlowModuleAlias",
    tags: None,
    rules: include_str!("contact_flow_module_alias.rules"),
};

impl CfnContactFlowModuleAlias {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::ContactFlowModuleAlias";

    /// `CfnContactFlowModuleAlias` with its required properties, in alphabetical order:
    ///
    /// - `contact_flow_module_id`: The identifier of the contact flow module (ARN) this alias is tied to.
    /// - `contact_flow_module_version`: The version number of the contact flow module this alias points to.
    /// - `name`: The name of the alias.
    pub fn new(
        contact_flow_module_id: impl IntoValue<kinds::connect::InstanceArn>,
        contact_flow_module_version: impl IntoValue<i64>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ContactFlowModuleId",
            contact_flow_module_id.into_value().into_node(),
        );
        object_.put(
            "ContactFlowModuleVersion",
            contact_flow_module_version.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the alias.
    ///
    /// `Description`; updated in place.
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

impl Construct for CfnContactFlowModuleAlias {
    type Handle = CfnContactFlowModuleAliasRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContactFlowModuleAliasRef {
        CfnContactFlowModuleAliasRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContactFlowModuleAlias`] of a stack.
pub struct CfnContactFlowModuleAliasRef(NodeRef);

impl Clone for CfnContactFlowModuleAliasRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContactFlowModuleAliasRef {}
impl AsNode for CfnContactFlowModuleAliasRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContactFlowModuleAliasRef {
    /// What `Ref` returns: its `ContactFlowModuleAliasARN`, a [`connect::ContactFlowModuleAliasArn`](kinds::connect::ContactFlowModuleAliasArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::ContactFlowModuleAliasArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier of the alias.
    ///
    /// `Fn::GetAtt` of `AliasId`.
    #[inline]
    pub fn attr_alias_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AliasId")))
    }

    /// The identifier of the contact flow module alias (ARN). This is constructed from the ContactFlowModuleArn and AliasId.
    ///
    /// `Fn::GetAtt` of `ContactFlowModuleAliasARN`.
    #[inline]
    pub fn attr_contact_flow_module_alias_arn(
        &self,
    ) -> Value<kinds::connect::ContactFlowModuleAliasArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ContactFlowModuleAliasARN"),
        ))
    }
}

impl IntoValue<kinds::connect::ContactFlowModuleAliasArn> for &CfnContactFlowModuleAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::ContactFlowModuleAliasArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
