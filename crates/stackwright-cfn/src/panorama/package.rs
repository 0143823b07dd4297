// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Panorama::Package` and its property types.

use crate::l1::*;

/// > End of support notice: On May 31, 2026, AWS will end support for AWS Panorama. After May 31, 2026,
/// > you will no longer be able to access the AWS Panorama console or AWS Panorama resources. For more information, see [AWS Panorama end of support](https://docs.aws.amazon.com/panorama/latest/dev/panorama-end-of-support.html).
///
/// Creates a package and storage location in an Amazon S3 access point.
///
/// `AWS::Panorama::Package`; `Ref` returns its `PackageId`, a [`panorama::PackageId`](kinds::panorama::PackageId).
/// Changing one of these replaces it: `PackageName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-package.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPackage(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Panorama::Package",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("package.rules"),
};

impl CfnPackage {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Panorama::Package";

    /// `CfnPackage` with its required properties, in alphabetical order:
    ///
    /// - `package_name`: A name for the package.
    pub fn new(package_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PackageName", package_name.into_value().into_node());
        Self(object_)
    }

    /// A storage location.
    ///
    /// `StorageLocation`; updated in place.
    pub fn storage_location(mut self, value: impl IntoValue<StorageLocationProperty>) -> Self {
        self.0
            .put("StorageLocation", value.into_value().into_node());
        self
    }

    /// Tags for the package.
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

impl Construct for CfnPackage {
    type Handle = CfnPackageRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPackageRef {
        CfnPackageRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPackage`] of a stack.
pub struct CfnPackageRef(NodeRef);

impl Clone for CfnPackageRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPackageRef {}
impl AsNode for CfnPackageRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPackageRef {
    /// What `Ref` returns: its `PackageId`, a [`panorama::PackageId`](kinds::panorama::PackageId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::panorama::PackageId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The package's ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::panorama::PackageArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// When the package was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The package's ID.
    ///
    /// `Fn::GetAtt` of `PackageId`.
    #[inline]
    pub fn attr_package_id(&self) -> Value<kinds::panorama::PackageId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PackageId")))
    }

    /// The location's binary prefix.
    ///
    /// `Fn::GetAtt` of `StorageLocation.BinaryPrefixLocation`.
    #[inline]
    pub fn attr_storage_location_binary_prefix_location(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("StorageLocation.BinaryPrefixLocation"),
        ))
    }

    /// The location's bucket.
    ///
    /// `Fn::GetAtt` of `StorageLocation.Bucket`.
    #[inline]
    pub fn attr_storage_location_bucket(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("StorageLocation.Bucket"),
        ))
    }

    /// The location's generated prefix.
    ///
    /// `Fn::GetAtt` of `StorageLocation.GeneratedPrefixLocation`.
    #[inline]
    pub fn attr_storage_location_generated_prefix_location(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("StorageLocation.GeneratedPrefixLocation"),
        ))
    }

    /// The location's manifest prefix.
    ///
    /// `Fn::GetAtt` of `StorageLocation.ManifestPrefixLocation`.
    #[inline]
    pub fn attr_storage_location_manifest_prefix_location(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("StorageLocation.ManifestPrefixLocation"),
        ))
    }

    /// The location's repo prefix.
    ///
    /// `Fn::GetAtt` of `StorageLocation.RepoPrefixLocation`.
    #[inline]
    pub fn attr_storage_location_repo_prefix_location(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("StorageLocation.RepoPrefixLocation"),
        ))
    }
}

impl IntoValue<kinds::panorama::PackageId> for &CfnPackageRef {
    #[inline]
    fn into_value(self) -> Value<kinds::panorama::PackageId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::panorama::PackageArn> for &CfnPackageRef {
    #[inline]
    fn into_value(self) -> Value<kinds::panorama::PackageArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A storage location.
///
/// The property type `StorageLocation` of `AWS::Panorama::Package`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageLocationProperty(Object);

impl StorageLocationProperty {
    /// `StorageLocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The location's binary prefix.
    ///
    /// `BinaryPrefixLocation`.
    pub fn binary_prefix_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BinaryPrefixLocation", value.into_value().into_node());
        self
    }

    /// The location's bucket.
    ///
    /// `Bucket`.
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Bucket", value.into_value().into_node());
        self
    }

    /// The location's generated prefix.
    ///
    /// `GeneratedPrefixLocation`.
    pub fn generated_prefix_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GeneratedPrefixLocation", value.into_value().into_node());
        self
    }

    /// The location's manifest prefix.
    ///
    /// `ManifestPrefixLocation`.
    pub fn manifest_prefix_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ManifestPrefixLocation", value.into_value().into_node());
        self
    }

    /// The location's repo prefix.
    ///
    /// `RepoPrefixLocation`.
    pub fn repo_prefix_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RepoPrefixLocation", value.into_value().into_node());
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

impl Kind for StorageLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageLocationProperty> for StorageLocationProperty {}
impl From<StorageLocationProperty> for Node {
    #[inline]
    fn from(value: StorageLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageLocationProperty> for StorageLocationProperty {
    #[inline]
    fn into_value(self) -> Value<StorageLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
