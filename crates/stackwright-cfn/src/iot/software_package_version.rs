// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::SoftwarePackageVersion` and its property types.

use crate::l1::*;

/// Use the `AWS::IoT::SoftwarePackageVersion` resource to create a software package version.
///
/// For information about working with software package versions, see [AWS IoT Device Management Software Package Catalog](https://docs.aws.amazon.com/iot/latest/developerguide/software-package-catalog.html) and [Creating a software package and package version](https://docs.aws.amazon.com/iot/latest/developerguide/creating-package-and-version.html) in the *AWS IoT Developer Guide*. See also, [CreatePackageVersion](https://docs.aws.amazon.com/iot/latest/apireference/API_CreatePackageVersion.html) in the *API Guide*.
///
/// > The associated software package must exist before the package version is created. If you create a software package and package version in the same CloudFormation template, set the software package as a [dependency](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) of the package version. If they are created out of sequence, you will receive an error.
/// >
/// > Package versions and created in a `draft` state, for more information, see [Package version lifecycle](https://docs.aws.amazon.com/iot/latest/developerguide/preparing-to-use-software-package-catalog.html#package-version-lifecycle). To change the package version state after it’s created, use the [UpdatePackageVersionAPI](https://docs.aws.amazon.com/iot/latest/apireference/API_UpdatePackageVersion.html) command.
///
/// `AWS::IoT::SoftwarePackageVersion`; `Ref` returns the physical id, which is made of `PackageName`, `VersionName`.
/// Changing one of these replaces it: `PackageName`, `VersionName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackageversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSoftwarePackageVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::SoftwarePackageVersion",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("software_package_version.rules"),
};

impl CfnSoftwarePackageVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::SoftwarePackageVersion";

    /// `CfnSoftwarePackageVersion` with its required properties, in alphabetical order:
    ///
    /// - `package_name`: The name of the associated software package.
    pub fn new(package_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PackageName", package_name.into_value().into_node());
        Self(object_)
    }

    /// The artifact location of the package version
    ///
    /// `Artifact`; updated in place.
    pub fn artifact(mut self, value: impl IntoValue<PackageVersionArtifactProperty>) -> Self {
        self.0.put("Artifact", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to define a package version’s configuration. For example, the S3 file location, configuration options that are being sent to the device or fleet.
    ///
    /// The combined size of all the attributes on a package version is limited to 3KB.
    ///
    /// `Attributes`; updated in place.
    pub fn attributes(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
        self
    }

    /// A summary of the package version being created. This can be used to outline the package's contents or purpose.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The inline json job document associated with a software package version
    ///
    /// `Recipe`; updated in place.
    pub fn recipe(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Recipe", value.into_value().into_node());
        self
    }

    /// The sbom zip archive location of the package version
    ///
    /// `Sbom`; updated in place.
    pub fn sbom(mut self, value: impl IntoValue<SbomProperty>) -> Self {
        self.0.put("Sbom", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to manage the package version.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the new package version.
    ///
    /// `VersionName`; an update replaces the resource.
    pub fn version_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VersionName", value.into_value().into_node());
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

impl Construct for CfnSoftwarePackageVersion {
    type Handle = CfnSoftwarePackageVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSoftwarePackageVersionRef {
        CfnSoftwarePackageVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSoftwarePackageVersion`] of a stack.
pub struct CfnSoftwarePackageVersionRef(NodeRef);

impl Clone for CfnSoftwarePackageVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSoftwarePackageVersionRef {}
impl AsNode for CfnSoftwarePackageVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSoftwarePackageVersionRef {
    /// What `Ref` returns: the physical id, which is made of `PackageName`, `VersionName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Error reason for a package version failure during creation or update.
    ///
    /// `Fn::GetAtt` of `ErrorReason`.
    #[inline]
    pub fn attr_error_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ErrorReason")))
    }

    /// The Amazon Resource Name (ARN) for the package.
    ///
    /// `Fn::GetAtt` of `PackageVersionArn`.
    #[inline]
    pub fn attr_package_version_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PackageVersionArn")))
    }

    /// The validation status of the Sbom file
    ///
    /// `Fn::GetAtt` of `SbomValidationStatus`.
    #[inline]
    pub fn attr_sbom_validation_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SbomValidationStatus")))
    }

    /// The status of the package version. For more information, see [Package version lifecycle](https://docs.aws.amazon.com/iot/latest/developerguide/preparing-to-use-software-package-catalog.html#package-version-lifecycle).
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

/// The artifact location of the package version
///
/// The property type `PackageVersionArtifact` of `AWS::IoT::SoftwarePackageVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct PackageVersionArtifactProperty(Object);

impl PackageVersionArtifactProperty {
    /// `PackageVersionArtifactProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_location`: The Amazon S3 location.
    pub fn new(s3_location: impl IntoValue<S3LocationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Location", s3_location.into_value().into_node());
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

impl Kind for PackageVersionArtifactProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PackageVersionArtifactProperty> for PackageVersionArtifactProperty {}
impl From<PackageVersionArtifactProperty> for Node {
    #[inline]
    fn from(value: PackageVersionArtifactProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PackageVersionArtifactProperty> for PackageVersionArtifactProperty {
    #[inline]
    fn into_value(self) -> Value<PackageVersionArtifactProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon S3 location
///
/// The property type `S3Location` of `AWS::IoT::SoftwarePackageVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The S3 bucket.
    /// - `key`: The S3 key.
    /// - `version`: The S3 version.
    pub fn new(
        bucket: impl IntoValue<String>,
        key: impl IntoValue<String>,
        version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The sbom zip archive location of the package version
///
/// The property type `Sbom` of `AWS::IoT::SoftwarePackageVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct SbomProperty(Object);

impl SbomProperty {
    /// `SbomProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_location`: The Amazon S3 location.
    pub fn new(s3_location: impl IntoValue<S3LocationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Location", s3_location.into_value().into_node());
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

impl Kind for SbomProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SbomProperty> for SbomProperty {}
impl From<SbomProperty> for Node {
    #[inline]
    fn from(value: SbomProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SbomProperty> for SbomProperty {
    #[inline]
    fn into_value(self) -> Value<SbomProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
