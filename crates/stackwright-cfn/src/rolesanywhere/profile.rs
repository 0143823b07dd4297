// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RolesAnywhere::Profile` and its property types.

use crate::l1::*;

/// Creates a Profile.
///
/// `AWS::RolesAnywhere::Profile`; `Ref` returns its `ProfileId`, a [`rolesanywhere::ProfileId`](kinds::rolesanywhere::ProfileId).
/// Changing one of these replaces it: `RequireInstanceProperties`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-profile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RolesAnywhere::Profile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("profile.rules"),
};

impl CfnProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RolesAnywhere::Profile";

    /// `CfnProfile` with its required properties, in alphabetical order:
    ///
    /// - `name`: The customer specified name of the resource.
    /// - `role_arns`: A list of IAM role ARNs that can be assumed when this profile is specified in a CreateSession request.
    pub fn new(
        name: impl IntoValue<String>,
        role_arns: impl IntoValue<List<kinds::iam::RoleArn>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArns", role_arns.into_value().into_node());
        Self(object_)
    }

    /// Used to determine if a custom role session name will be accepted in a temporary credential request.
    ///
    /// `AcceptRoleSessionName`; updated in place.
    pub fn accept_role_session_name(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AcceptRoleSessionName", value.into_value().into_node());
        self
    }

    /// A mapping applied to the authenticating end-entity certificate.
    ///
    /// `AttributeMappings`; updated in place.
    pub fn attribute_mappings(
        mut self,
        value: impl IntoValue<List<AttributeMappingProperty>>,
    ) -> Self {
        self.0
            .put("AttributeMappings", value.into_value().into_node());
        self
    }

    /// The number of seconds vended session credentials will be valid for
    ///
    /// `DurationSeconds`; updated in place.
    pub fn duration_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("DurationSeconds", value.into_value().into_node());
        self
    }

    /// The enabled status of the resource.
    ///
    /// `Enabled`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// A list of managed policy ARNs. Managed policies identified by this list will be applied to the vended session credentials.
    ///
    /// `ManagedPolicyArns`; updated in place.
    pub fn managed_policy_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ManagedPolicyArns", value.into_value().into_node());
        self
    }

    /// Specifies whether instance properties are required in CreateSession requests with this profile.
    ///
    /// `RequireInstanceProperties`; an update replaces the resource.
    pub fn require_instance_properties(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequireInstanceProperties", value.into_value().into_node());
        self
    }

    /// A session policy that will applied to the trust boundary of the vended session credentials.
    ///
    /// `SessionPolicy`; updated in place.
    pub fn session_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SessionPolicy", value.into_value().into_node());
        self
    }

    /// A list of Tags.
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

impl Construct for CfnProfile {
    type Handle = CfnProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProfileRef {
        CfnProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProfile`] of a stack.
pub struct CfnProfileRef(NodeRef);

impl Clone for CfnProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProfileRef {}
impl AsNode for CfnProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProfileRef {
    /// What `Ref` returns: its `ProfileId`, a [`rolesanywhere::ProfileId`](kinds::rolesanywhere::ProfileId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rolesanywhere::ProfileId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the profile.
    ///
    /// `Fn::GetAtt` of `ProfileArn`.
    #[inline]
    pub fn attr_profile_arn(&self) -> Value<kinds::rolesanywhere::ProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileArn")))
    }

    /// The unique primary identifier of the Profile
    ///
    /// `Fn::GetAtt` of `ProfileId`.
    #[inline]
    pub fn attr_profile_id(&self) -> Value<kinds::rolesanywhere::ProfileId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileId")))
    }
}

impl IntoValue<kinds::rolesanywhere::ProfileId> for &CfnProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rolesanywhere::ProfileId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::rolesanywhere::ProfileArn> for &CfnProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rolesanywhere::ProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileArn")))
    }
}

/// A mapping applied to the authenticating end-entity certificate.
///
/// The property type `AttributeMapping` of `AWS::RolesAnywhere::Profile`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributeMappingProperty(Object);

impl AttributeMappingProperty {
    /// `AttributeMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate_field`: Fields (x509Subject, x509Issuer and x509SAN) within X.509 certificates.
    /// - `mapping_rules`: A list of mapping entries for every supported specifier or sub-field.
    pub fn new(
        certificate_field: impl IntoValue<CertificateField>,
        mapping_rules: impl IntoValue<List<MappingRuleProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CertificateField",
            certificate_field.into_value().into_node(),
        );
        object_.put("MappingRules", mapping_rules.into_value().into_node());
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

impl Kind for AttributeMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttributeMappingProperty> for AttributeMappingProperty {}
impl From<AttributeMappingProperty> for Node {
    #[inline]
    fn from(value: AttributeMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttributeMappingProperty> for AttributeMappingProperty {
    #[inline]
    fn into_value(self) -> Value<AttributeMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single mapping entry for each supported specifier or sub-field.
///
/// The property type `MappingRule` of `AWS::RolesAnywhere::Profile`.
#[must_use = "a property type does nothing until it is set"]
pub struct MappingRuleProperty(Object);

impl MappingRuleProperty {
    /// `MappingRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `specifier`: Specifier within a certificate field, such as CN, OU, or UID from the Subject field.
    pub fn new(specifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Specifier", specifier.into_value().into_node());
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

impl Kind for MappingRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MappingRuleProperty> for MappingRuleProperty {}
impl From<MappingRuleProperty> for Node {
    #[inline]
    fn from(value: MappingRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MappingRuleProperty> for MappingRuleProperty {
    #[inline]
    fn into_value(self) -> Value<MappingRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CertificateField` of a `AttributeMapping` of `AWS::RolesAnywhere::Profile`.
pub enum CertificateField {
    /// `x509Issuer`.
    X509Issuer,
    /// `x509SAN`.
    X509San,
    /// `x509Subject`.
    X509Subject,
}

#[diagnostic::do_not_recommend]
impl Kind for CertificateField {}
#[diagnostic::do_not_recommend]
impl TextKind for CertificateField {}
#[diagnostic::do_not_recommend]
impl IdKind for CertificateField {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CertificateField {}
#[diagnostic::do_not_recommend]
impl IntoValue<CertificateField> for CertificateField {
    #[inline]
    fn into_value(self) -> Value<CertificateField> {
        const VALUES: &[&str] = &["x509Issuer", "x509SAN", "x509Subject"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
