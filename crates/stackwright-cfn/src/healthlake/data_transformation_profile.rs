// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::HealthLake::DataTransformationProfile` and its property types.

use crate::l1::*;

/// Creates a Data Transformation Profile in AWS HealthLake that converts healthcare data from a source format (such as C-CDA or CSV) into FHIR R4. A profile is immutable once created; to change its template content, replace the resource. Only its tags can be updated in place.
///
/// `AWS::HealthLake::DataTransformationProfile`; `Ref` returns its `Arn`, a [`healthlake::DataTransformationProfileArn`](kinds::healthlake::DataTransformationProfileArn).
/// Changing one of these replaces it: `KmsKeyId`, `ProfileDescription`, `ProfileName`, `Source`, `SourceFormat`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-datatransformationprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataTransformationProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::HealthLake::DataTransformationProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_transformation_profile.rules"),
};

impl CfnDataTransformationProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::HealthLake::DataTransformationProfile";

    /// `CfnDataTransformationProfile` with its required properties, in alphabetical order:
    ///
    /// - `profile_name`: The human-readable name of the profile.
    /// - `source_format`: The source format that this profile converts from.
    pub fn new(
        profile_name: impl IntoValue<String>,
        source_format: impl IntoValue<SourceFormat>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProfileName", profile_name.into_value().into_node());
        object_.put("SourceFormat", source_format.into_value().into_node());
        Self(object_)
    }

    /// The identifier (key ID or ARN) of a customer-managed KMS key used to encrypt the profile's template content at rest. If omitted, an AWS owned key is used.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// A human-readable description of the profile's purpose.
    ///
    /// `ProfileDescription`; an update replaces the resource.
    pub fn profile_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProfileDescription", value.into_value().into_node());
        self
    }

    /// The source from which to create the profile's initial template content. Exactly one of the members must be specified. Use StarterProfile (C-CDA only), ProfileMapping (C-CDA or CSV), or ExistingVersionedProfileId to clone an existing profile. Each produces a published profile.
    ///
    /// `Source`; an update replaces the resource.
    pub fn source(mut self, value: impl IntoValue<SourceProperty>) -> Self {
        self.0.put("Source", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this profile.
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

impl Construct for CfnDataTransformationProfile {
    type Handle = CfnDataTransformationProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataTransformationProfileRef {
        CfnDataTransformationProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataTransformationProfile`] of a stack.
pub struct CfnDataTransformationProfileRef(NodeRef);

impl Clone for CfnDataTransformationProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataTransformationProfileRef {}
impl AsNode for CfnDataTransformationProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataTransformationProfileRef {
    /// What `Ref` returns: its `Arn`, a [`healthlake::DataTransformationProfileArn`](kinds::healthlake::DataTransformationProfileArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::healthlake::DataTransformationProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the data transformation profile.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::healthlake::DataTransformationProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique, server-generated identifier of the profile (32-character lowercase hexadecimal).
    ///
    /// `Fn::GetAtt` of `ProfileId`.
    #[inline]
    pub fn attr_profile_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileId")))
    }

    /// The target format that this profile converts to. Always FHIR_R4.
    ///
    /// `Fn::GetAtt` of `TargetFormat`.
    #[inline]
    pub fn attr_target_format(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TargetFormat")))
    }
}

impl IntoValue<kinds::healthlake::DataTransformationProfileArn>
    for &CfnDataTransformationProfileRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::healthlake::DataTransformationProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Create the profile by cloning a specific version of an existing profile.
///
/// The property type `ExistingVersionedProfileSource` of `AWS::HealthLake::DataTransformationProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExistingVersionedProfileSourceProperty(Object);

impl ExistingVersionedProfileSourceProperty {
    /// `ExistingVersionedProfileSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `profile_id`: The unique identifier of the source profile to clone.
    /// - `version`: The version number of the source profile to clone.
    pub fn new(profile_id: impl IntoValue<String>, version: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProfileId", profile_id.into_value().into_node());
        object_.put("Version", version.into_value().into_node());
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

impl Kind for ExistingVersionedProfileSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExistingVersionedProfileSourceProperty> for ExistingVersionedProfileSourceProperty {}
impl From<ExistingVersionedProfileSourceProperty> for Node {
    #[inline]
    fn from(value: ExistingVersionedProfileSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExistingVersionedProfileSourceProperty> for ExistingVersionedProfileSourceProperty {
    #[inline]
    fn into_value(self) -> Value<ExistingVersionedProfileSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Create the profile from raw Velocity template mapping content.
///
/// The property type `ProfileMappingSource` of `AWS::HealthLake::DataTransformationProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProfileMappingSourceProperty(Object);

impl ProfileMappingSourceProperty {
    /// `ProfileMappingSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `profile_mapping`: Map of template file paths to their Velocity template content.
    pub fn new(profile_mapping: impl IntoValue<Map<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProfileMapping", profile_mapping.into_value().into_node());
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

impl Kind for ProfileMappingSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProfileMappingSourceProperty> for ProfileMappingSourceProperty {}
impl From<ProfileMappingSourceProperty> for Node {
    #[inline]
    fn from(value: ProfileMappingSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProfileMappingSourceProperty> for ProfileMappingSourceProperty {
    #[inline]
    fn into_value(self) -> Value<ProfileMappingSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The source from which to create the profile's initial template content. Exactly one of the members must be specified. Use StarterProfile (C-CDA only), ProfileMapping (C-CDA or CSV), or ExistingVersionedProfileId to clone an existing profile. Each produces a published profile.
///
/// The property type `Source` of `AWS::HealthLake::DataTransformationProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceProperty(Object);

impl SourceProperty {
    /// `SourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Create the profile by cloning a specific version of an existing profile.
    ///
    /// `ExistingVersionedProfileId`.
    pub fn existing_versioned_profile_id(
        mut self,
        value: impl IntoValue<ExistingVersionedProfileSourceProperty>,
    ) -> Self {
        self.0
            .put("ExistingVersionedProfileId", value.into_value().into_node());
        self
    }

    /// Create the profile from raw Velocity template mapping content.
    ///
    /// `ProfileMapping`.
    pub fn profile_mapping(mut self, value: impl IntoValue<ProfileMappingSourceProperty>) -> Self {
        self.0.put("ProfileMapping", value.into_value().into_node());
        self
    }

    /// Create the profile from a predefined starter profile of transformation templates.
    ///
    /// `StarterProfile`.
    pub fn starter_profile(mut self, value: impl IntoValue<StarterProfileSourceProperty>) -> Self {
        self.0.put("StarterProfile", value.into_value().into_node());
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

impl Kind for SourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceProperty> for SourceProperty {}
impl From<SourceProperty> for Node {
    #[inline]
    fn from(value: SourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceProperty> for SourceProperty {
    #[inline]
    fn into_value(self) -> Value<SourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Create the profile from a predefined starter profile of transformation templates.
///
/// The property type `StarterProfileSource` of `AWS::HealthLake::DataTransformationProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct StarterProfileSourceProperty(Object);

impl StarterProfileSourceProperty {
    /// `StarterProfileSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `starter_profile_name`: The name of the starter profile to seed the profile from.
    pub fn new(starter_profile_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StarterProfileName",
            starter_profile_name.into_value().into_node(),
        );
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

impl Kind for StarterProfileSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StarterProfileSourceProperty> for StarterProfileSourceProperty {}
impl From<StarterProfileSourceProperty> for Node {
    #[inline]
    fn from(value: StarterProfileSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StarterProfileSourceProperty> for StarterProfileSourceProperty {
    #[inline]
    fn into_value(self) -> Value<StarterProfileSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `SourceFormat` of `AWS::HealthLake::DataTransformationProfile`.
pub enum SourceFormat {
    /// `CCDA`.
    Ccda,
    /// `CSV`.
    Csv,
}

#[diagnostic::do_not_recommend]
impl Kind for SourceFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for SourceFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for SourceFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SourceFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<SourceFormat> for SourceFormat {
    #[inline]
    fn into_value(self) -> Value<SourceFormat> {
        const VALUES: &[&str] = &["CCDA", "CSV"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
