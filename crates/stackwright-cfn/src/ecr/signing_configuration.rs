// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECR::SigningConfiguration` and its property types.

use crate::l1::*;

/// The signing configuration for a registry, which specifies rules for automatically signing images when pushed.
///
/// `AWS::ECR::SigningConfiguration`; `Ref` returns its `RegistryId`, a [`ecr::SigningConfigurationRegistryId`](kinds::ecr::SigningConfigurationRegistryId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-signingconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSigningConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECR::SigningConfiguration",
    tags: None,
    rules: include_str!("signing_configuration.rules"),
};

impl CfnSigningConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECR::SigningConfiguration";

    /// `CfnSigningConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `rules`: A list of signing rules.
    pub fn new(rules: impl IntoValue<List<RuleProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Rules", rules.into_value().into_node());
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

impl Construct for CfnSigningConfiguration {
    type Handle = CfnSigningConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSigningConfigurationRef {
        CfnSigningConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSigningConfiguration`] of a stack.
pub struct CfnSigningConfigurationRef(NodeRef);

impl Clone for CfnSigningConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSigningConfigurationRef {}
impl AsNode for CfnSigningConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSigningConfigurationRef {
    /// What `Ref` returns: its `RegistryId`, a [`ecr::SigningConfigurationRegistryId`](kinds::ecr::SigningConfigurationRegistryId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ecr::SigningConfigurationRegistryId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The account ID of the destination registry.
    ///
    /// `Fn::GetAtt` of `RegistryId`.
    #[inline]
    pub fn attr_registry_id(&self) -> Value<kinds::ecr::SigningConfigurationRegistryId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegistryId")))
    }
}

impl IntoValue<kinds::ecr::SigningConfigurationRegistryId> for &CfnSigningConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecr::SigningConfigurationRegistryId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A repository filter used to determine which repositories have their images automatically signed on push. Each filter consists of a filter type and filter value.
///
/// The property type `RepositoryFilter` of `AWS::ECR::SigningConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct RepositoryFilterProperty(Object);

impl RepositoryFilterProperty {
    /// `RepositoryFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `filter`: The filter value used to match repository names.
    /// - `filter_type`: The type of filter to apply.
    pub fn new(filter: impl IntoValue<String>, filter_type: impl IntoValue<FilterType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Filter", filter.into_value().into_node());
        object_.put("FilterType", filter_type.into_value().into_node());
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

impl Kind for RepositoryFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RepositoryFilterProperty> for RepositoryFilterProperty {}
impl From<RepositoryFilterProperty> for Node {
    #[inline]
    fn from(value: RepositoryFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RepositoryFilterProperty> for RepositoryFilterProperty {
    #[inline]
    fn into_value(self) -> Value<RepositoryFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A signing rule that specifies a signing profile and optional repository filters. When an image is pushed to a matching repository, a signing job is created using the specified profile.
///
/// The property type `Rule` of `AWS::ECR::SigningConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `signing_profile_arn`: The ARN of the AWS Signer signing profile to use for signing images that match this rule.
    pub fn new(signing_profile_arn: impl IntoValue<kinds::signer::SigningProfileArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SigningProfileArn",
            signing_profile_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// A list of repository filters that determine which repositories have their images signed on push. If no filters are specified, all images pushed to the registry are signed using the rule's signing profile. Maximum of 100 filters per rule.
    ///
    /// `RepositoryFilters`.
    pub fn repository_filters(
        mut self,
        value: impl IntoValue<List<RepositoryFilterProperty>>,
    ) -> Self {
        self.0
            .put("RepositoryFilters", value.into_value().into_node());
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

impl Kind for RuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleProperty> for RuleProperty {}
impl From<RuleProperty> for Node {
    #[inline]
    fn from(value: RuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleProperty> for RuleProperty {
    #[inline]
    fn into_value(self) -> Value<RuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FilterType` of a `RepositoryFilter` of `AWS::ECR::SigningConfiguration`.
pub enum FilterType {
    /// `WILDCARD_MATCH`.
    WildcardMatch,
}

#[diagnostic::do_not_recommend]
impl Kind for FilterType {}
#[diagnostic::do_not_recommend]
impl TextKind for FilterType {}
#[diagnostic::do_not_recommend]
impl IdKind for FilterType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilterType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilterType> for FilterType {
    #[inline]
    fn into_value(self) -> Value<FilterType> {
        const VALUES: &[&str] = &["WILDCARD_MATCH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
