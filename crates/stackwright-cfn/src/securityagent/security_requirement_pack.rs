// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityAgent::SecurityRequirementPack` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::SecurityAgent::SecurityRequirementPack
///
/// `AWS::SecurityAgent::SecurityRequirementPack`; `Ref` returns its `PackId`, a [`securityagent::SecurityRequirementPackId`](kinds::securityagent::SecurityRequirementPackId).
/// Changing one of these replaces it: `KmsKeyId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-securityrequirementpack.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecurityRequirementPack(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityAgent::SecurityRequirementPack",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("security_requirement_pack.rules"),
};

impl CfnSecurityRequirementPack {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityAgent::SecurityRequirementPack";

    /// `CfnSecurityRequirementPack` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of the security requirement pack.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Description of the pack
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// KMS key for client-side encryption of pack contents
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Security requirements within this pack
    ///
    /// `SecurityRequirements`; updated in place.
    pub fn security_requirements(
        mut self,
        value: impl IntoValue<List<SecurityRequirementProperty>>,
    ) -> Self {
        self.0
            .put("SecurityRequirements", value.into_value().into_node());
        self
    }

    /// Whether the pack is enabled or disabled
    ///
    /// `Status`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// Tags for the security requirement pack
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

impl Construct for CfnSecurityRequirementPack {
    type Handle = CfnSecurityRequirementPackRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecurityRequirementPackRef {
        CfnSecurityRequirementPackRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecurityRequirementPack`] of a stack.
pub struct CfnSecurityRequirementPackRef(NodeRef);

impl Clone for CfnSecurityRequirementPackRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecurityRequirementPackRef {}
impl AsNode for CfnSecurityRequirementPackRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecurityRequirementPackRef {
    /// What `Ref` returns: its `PackId`, a [`securityagent::SecurityRequirementPackId`](kinds::securityagent::SecurityRequirementPackId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityagent::SecurityRequirementPackId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Unique identifier of the security requirement pack
    ///
    /// `Fn::GetAtt` of `PackId`.
    #[inline]
    pub fn attr_pack_id(&self) -> Value<kinds::securityagent::SecurityRequirementPackId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PackId")))
    }
}

impl IntoValue<kinds::securityagent::SecurityRequirementPackId> for &CfnSecurityRequirementPackRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securityagent::SecurityRequirementPackId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `SecurityRequirement` of `AWS::SecurityAgent::SecurityRequirementPack`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecurityRequirementProperty(Object);

impl SecurityRequirementProperty {
    /// `SecurityRequirementProperty` with its required properties, in alphabetical order:
    ///
    /// - `description`: Description of the security requirement.
    /// - `domain`: Security domain this requirement belongs to.
    /// - `evaluation`: How to evaluate compliance with this requirement.
    /// - `name`: Name of the security requirement.
    pub fn new(
        description: impl IntoValue<String>,
        domain: impl IntoValue<String>,
        evaluation: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put("Domain", domain.into_value().into_node());
        object_.put("Evaluation", evaluation.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// How to remediate non-compliance
    ///
    /// `Remediation`.
    pub fn remediation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Remediation", value.into_value().into_node());
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

impl Kind for SecurityRequirementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecurityRequirementProperty> for SecurityRequirementProperty {}
impl From<SecurityRequirementProperty> for Node {
    #[inline]
    fn from(value: SecurityRequirementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecurityRequirementProperty> for SecurityRequirementProperty {
    #[inline]
    fn into_value(self) -> Value<SecurityRequirementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Status` of `AWS::SecurityAgent::SecurityRequirementPack`.
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
