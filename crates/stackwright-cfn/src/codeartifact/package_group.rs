// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeArtifact::PackageGroup` and its property types.

use crate::l1::*;

/// Creates a package group. For more information about creating package groups, including example CLI commands, see [Create a package group](https://docs.aws.amazon.com/codeartifact/latest/ug/create-package-group.html) in the *CodeArtifact User Guide*.
///
/// `AWS::CodeArtifact::PackageGroup`; `Ref` returns its `Arn`, a [`codeartifact::PackageGroupArn`](kinds::codeartifact::PackageGroupArn).
/// Changing one of these replaces it: `DomainName`, `Pattern`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-packagegroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPackageGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeArtifact::PackageGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("package_group.rules"),
};

impl CfnPackageGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeArtifact::PackageGroup";

    /// `CfnPackageGroup` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`: The domain that contains the package group.
    /// - `pattern`: The pattern of the package group.
    pub fn new(domain_name: impl IntoValue<String>, pattern: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put("Pattern", pattern.into_value().into_node());
        Self(object_)
    }

    /// The contact information of the package group.
    ///
    /// `ContactInfo`; updated in place.
    pub fn contact_info(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContactInfo", value.into_value().into_node());
        self
    }

    /// The description of the package group.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The 12-digit account number of the AWS account that owns the domain. It does not include dashes or spaces.
    ///
    /// `DomainOwner`; updated in place.
    pub fn domain_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainOwner", value.into_value().into_node());
        self
    }

    /// Details about the package origin configuration of a package group.
    ///
    /// `OriginConfiguration`; updated in place.
    pub fn origin_configuration(
        mut self,
        value: impl IntoValue<OriginConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OriginConfiguration", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to the package group.
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

impl Construct for CfnPackageGroup {
    type Handle = CfnPackageGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPackageGroupRef {
        CfnPackageGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPackageGroup`] of a stack.
pub struct CfnPackageGroupRef(NodeRef);

impl Clone for CfnPackageGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPackageGroupRef {}
impl AsNode for CfnPackageGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPackageGroupRef {
    /// What `Ref` returns: its `Arn`, a [`codeartifact::PackageGroupArn`](kinds::codeartifact::PackageGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codeartifact::PackageGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the package group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::codeartifact::PackageGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::codeartifact::PackageGroupArn> for &CfnPackageGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codeartifact::PackageGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `OriginConfiguration` of `AWS::CodeArtifact::PackageGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct OriginConfigurationProperty(Object);

impl OriginConfigurationProperty {
    /// `OriginConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `restrictions`
    pub fn new(restrictions: impl IntoValue<RestrictionsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Restrictions", restrictions.into_value().into_node());
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

impl Kind for OriginConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OriginConfigurationProperty> for OriginConfigurationProperty {}
impl From<OriginConfigurationProperty> for Node {
    #[inline]
    fn from(value: OriginConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OriginConfigurationProperty> for OriginConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<OriginConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RestrictionType` of `AWS::CodeArtifact::PackageGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RestrictionTypeProperty(Object);

impl RestrictionTypeProperty {
    /// `RestrictionTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `restriction_mode`
    pub fn new(restriction_mode: impl IntoValue<RestrictionMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RestrictionMode", restriction_mode.into_value().into_node());
        Self(object_)
    }

    /// The `Repositories` property.
    ///
    /// `Repositories`.
    pub fn repositories(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Repositories", value.into_value().into_node());
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

impl Kind for RestrictionTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RestrictionTypeProperty> for RestrictionTypeProperty {}
impl From<RestrictionTypeProperty> for Node {
    #[inline]
    fn from(value: RestrictionTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RestrictionTypeProperty> for RestrictionTypeProperty {
    #[inline]
    fn into_value(self) -> Value<RestrictionTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Restrictions` of `AWS::CodeArtifact::PackageGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RestrictionsProperty(Object);

impl RestrictionsProperty {
    /// `RestrictionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ExternalUpstream` property.
    ///
    /// `ExternalUpstream`.
    pub fn external_upstream(mut self, value: impl IntoValue<RestrictionTypeProperty>) -> Self {
        self.0
            .put("ExternalUpstream", value.into_value().into_node());
        self
    }

    /// The `InternalUpstream` property.
    ///
    /// `InternalUpstream`.
    pub fn internal_upstream(mut self, value: impl IntoValue<RestrictionTypeProperty>) -> Self {
        self.0
            .put("InternalUpstream", value.into_value().into_node());
        self
    }

    /// The `Publish` property.
    ///
    /// `Publish`.
    pub fn publish(mut self, value: impl IntoValue<RestrictionTypeProperty>) -> Self {
        self.0.put("Publish", value.into_value().into_node());
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

impl Kind for RestrictionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RestrictionsProperty> for RestrictionsProperty {}
impl From<RestrictionsProperty> for Node {
    #[inline]
    fn from(value: RestrictionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RestrictionsProperty> for RestrictionsProperty {
    #[inline]
    fn into_value(self) -> Value<RestrictionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `RestrictionMode` of a `RestrictionType` of `AWS::CodeArtifact::PackageGroup`.
pub enum RestrictionMode {
    /// `ALLOW`.
    Allow,
    /// `ALLOW_SPECIFIC_REPOSITORIES`.
    AllowSpecificRepositories,
    /// `BLOCK`.
    Block,
    /// `INHERIT`.
    Inherit,
}

#[diagnostic::do_not_recommend]
impl Kind for RestrictionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for RestrictionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for RestrictionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RestrictionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<RestrictionMode> for RestrictionMode {
    #[inline]
    fn into_value(self) -> Value<RestrictionMode> {
        const VALUES: &[&str] = &["ALLOW", "ALLOW_SPECIFIC_REPOSITORIES", "BLOCK", "INHERIT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
