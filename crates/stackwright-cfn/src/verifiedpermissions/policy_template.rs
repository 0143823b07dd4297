// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VerifiedPermissions::PolicyTemplate` and its property types.

use crate::l1::*;

/// Creates a policy template. A template can use placeholders for the principal and resource. A template must be instantiated into a policy by associating it with specific principals and resources to use for the placeholders. That instantiated policy can then be considered in authorization decisions. The instantiated policy works identically to any other policy, except that it is dynamically linked to the template. If the template changes, then any policies that are linked to that template are immediately updated as well.
///
/// `AWS::VerifiedPermissions::PolicyTemplate`; `Ref` returns the physical id, which is made of `PolicyStoreId`, `PolicyTemplateId`.
/// Changing one of these replaces it: `PolicyStoreId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policytemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPolicyTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VerifiedPermissions::PolicyTemplate",
    tags: None,
    rules: include_str!("policy_template.rules"),
};

impl CfnPolicyTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyTemplate";

    /// `CfnPolicyTemplate` with its required properties, in alphabetical order:
    ///
    /// - `policy_store_id`: The unique identifier of the policy store that contains the template.
    /// - `statement`: Specifies the content that you want to use for the new policy template, written in the Cedar policy language.
    pub fn new(
        policy_store_id: impl IntoValue<kinds::verifiedpermissions::PolicyStoreId>,
        statement: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyStoreId", policy_store_id.into_value().into_node());
        object_.put("Statement", statement.into_value().into_node());
        Self(object_)
    }

    /// The description to attach to the new or updated policy template.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Name` property.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Construct for CfnPolicyTemplate {
    type Handle = CfnPolicyTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPolicyTemplateRef {
        CfnPolicyTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPolicyTemplate`] of a stack.
pub struct CfnPolicyTemplateRef(NodeRef);

impl Clone for CfnPolicyTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPolicyTemplateRef {}
impl AsNode for CfnPolicyTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPolicyTemplateRef {
    /// What `Ref` returns: the physical id, which is made of `PolicyStoreId`, `PolicyTemplateId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier of the new or modified policy template.
    ///
    /// `Fn::GetAtt` of `PolicyTemplateId`.
    #[inline]
    pub fn attr_policy_template_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyTemplateId")))
    }
}
