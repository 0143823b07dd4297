// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EntityResolution::PolicyStatement` and its property types.

use crate::l1::*;

/// Adds a policy statement object. To retrieve a list of existing policy statements, use the `GetPolicy` API.
///
/// `AWS::EntityResolution::PolicyStatement`; `Ref` returns the physical id, which is made of `Arn`, `StatementId`.
/// Changing one of these replaces it: `Arn`, `StatementId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-policystatement.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPolicyStatement(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EntityResolution::PolicyStatement",
    tags: None,
    rules: include_str!("policy_statement.rules"),
};

impl CfnPolicyStatement {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EntityResolution::PolicyStatement";

    /// `CfnPolicyStatement` with its required properties, in alphabetical order:
    ///
    /// - `arn`: The Amazon Resource Name (ARN) of the resource that will be accessed by the principal.
    /// - `statement_id`: A statement identifier that differentiates the statement from others in the same policy.
    pub fn new(arn: impl IntoValue<String>, statement_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        object_.put("StatementId", statement_id.into_value().into_node());
        Self(object_)
    }

    /// The action that the principal can use on the resource.
    ///
    /// For example, `entityresolution:GetIdMappingJob`, `entityresolution:GetMatchingJob`.
    ///
    /// `Action`; updated in place.
    pub fn action(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// A set of condition keys that you can use in key policies.
    ///
    /// `Condition`; updated in place.
    pub fn condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Condition", value.into_value().into_node());
        self
    }

    /// Determines whether the permissions specified in the policy are to be allowed ( `Allow`) or denied ( `Deny`).
    ///
    /// > If you set the value of the `effect` parameter to `Deny` for the `AddPolicyStatement` operation, you must also set the value of the `effect` parameter in the `policy` to `Deny` for the `PutPolicy` operation.
    ///
    /// `Effect`; one of `Allow`, `Deny`; updated in place.
    pub fn effect(mut self, value: impl IntoValue<Effect>) -> Self {
        self.0.put("Effect", value.into_value().into_node());
        self
    }

    /// The AWS service or AWS account that can access the resource defined as ARN.
    ///
    /// `Principal`; updated in place.
    pub fn principal(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Principal", value.into_value().into_node());
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

impl Construct for CfnPolicyStatement {
    type Handle = CfnPolicyStatementRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPolicyStatementRef {
        CfnPolicyStatementRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPolicyStatement`] of a stack.
pub struct CfnPolicyStatementRef(NodeRef);

impl Clone for CfnPolicyStatementRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPolicyStatementRef {}
impl AsNode for CfnPolicyStatementRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPolicyStatementRef {
    /// What `Ref` returns: the physical id, which is made of `Arn`, `StatementId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Effect` of `AWS::EntityResolution::PolicyStatement`.
pub enum Effect {
    /// `Allow`.
    Allow,
    /// `Deny`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for Effect {}
#[diagnostic::do_not_recommend]
impl TextKind for Effect {}
#[diagnostic::do_not_recommend]
impl IdKind for Effect {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Effect {}
#[diagnostic::do_not_recommend]
impl IntoValue<Effect> for Effect {
    #[inline]
    fn into_value(self) -> Value<Effect> {
        const VALUES: &[&str] = &["Allow", "Deny"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
