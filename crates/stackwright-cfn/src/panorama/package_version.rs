// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Panorama::PackageVersion` and its property types.

use crate::l1::*;

/// > End of support notice: On May 31, 2026, AWS will end support for AWS Panorama. After May 31, 2026,
/// > you will no longer be able to access the AWS Panorama console or AWS Panorama resources. For more information, see [AWS Panorama end of support](https://docs.aws.amazon.com/panorama/latest/dev/panorama-end-of-support.html).
///
/// Registers a package version.
///
/// `AWS::Panorama::PackageVersion`; `Ref` returns the physical id, which is made of `PackageId`, `PackageVersion`, `PatchVersion`.
/// Changing one of these replaces it: `OwnerAccount`, `PackageId`, `PackageVersion`, `PatchVersion`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-packageversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPackageVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Panorama::PackageVersion",
    tags: None,
    rules: include_str!("package_version.rules"),
};

impl CfnPackageVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Panorama::PackageVersion";

    /// `CfnPackageVersion` with its required properties, in alphabetical order:
    ///
    /// - `package_id`: A package ID.
    /// - `package_version`: A package version.
    /// - `patch_version`: A patch version.
    pub fn new(
        package_id: impl IntoValue<kinds::panorama::PackageId>,
        package_version: impl IntoValue<String>,
        patch_version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PackageId", package_id.into_value().into_node());
        object_.put("PackageVersion", package_version.into_value().into_node());
        object_.put("PatchVersion", patch_version.into_value().into_node());
        Self(object_)
    }

    /// Whether to mark the new version as the latest version.
    ///
    /// `MarkLatest`; updated in place.
    pub fn mark_latest(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("MarkLatest", value.into_value().into_node());
        self
    }

    /// An owner account.
    ///
    /// `OwnerAccount`; an update replaces the resource.
    pub fn owner_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OwnerAccount", value.into_value().into_node());
        self
    }

    /// If the version was marked latest, the new version to maker as latest.
    ///
    /// `UpdatedLatestPatchVersion`; updated in place.
    pub fn updated_latest_patch_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UpdatedLatestPatchVersion", value.into_value().into_node());
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

impl Construct for CfnPackageVersion {
    type Handle = CfnPackageVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPackageVersionRef {
        CfnPackageVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPackageVersion`] of a stack.
pub struct CfnPackageVersionRef(NodeRef);

impl Clone for CfnPackageVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPackageVersionRef {}
impl AsNode for CfnPackageVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPackageVersionRef {
    /// What `Ref` returns: the physical id, which is made of `PackageId`, `PackageVersion`, `PatchVersion`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Whether the package version is the latest version.
    ///
    /// `Fn::GetAtt` of `IsLatestPatch`.
    #[inline]
    pub fn attr_is_latest_patch(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsLatestPatch")))
    }

    /// The package version's ARN.
    ///
    /// `Fn::GetAtt` of `PackageArn`.
    #[inline]
    pub fn attr_package_arn(&self) -> Value<kinds::panorama::PackageArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PackageArn")))
    }

    /// The package version's name.
    ///
    /// `Fn::GetAtt` of `PackageName`.
    #[inline]
    pub fn attr_package_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PackageName")))
    }

    /// The package version's registered time.
    ///
    /// `Fn::GetAtt` of `RegisteredTime`.
    #[inline]
    pub fn attr_registered_time(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegisteredTime")))
    }

    /// The package version's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The package version's status description.
    ///
    /// `Fn::GetAtt` of `StatusDescription`.
    #[inline]
    pub fn attr_status_description(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusDescription")))
    }
}
