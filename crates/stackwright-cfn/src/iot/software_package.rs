// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::SoftwarePackage` and its property types.

use crate::l1::*;

/// Use the `AWS::IoT::SoftwarePackage` resource to create a software package.
///
/// For information about working with software packages, see [AWS IoT Device Management Software Package Catalog](https://docs.aws.amazon.com/iot/latest/developerguide/software-package-catalog.html) and [Creating a software package and package version](https://docs.aws.amazon.com/iot/latest/developerguide/creating-package-and-version.html) in the *AWS IoT Developer Guide*. See also, [CreatePackage](https://docs.aws.amazon.com/iot/latest/apireference/API_CreatePackage.html) in the *API Guide*.
///
/// `AWS::IoT::SoftwarePackage`; `Ref` returns its `PackageName`, a [`iot::SoftwarePackageName`](kinds::iot::SoftwarePackageName).
/// Changing one of these replaces it: `PackageName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackage.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSoftwarePackage(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::SoftwarePackage",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("software_package.rules"),
};

impl CfnSoftwarePackage {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::SoftwarePackage";

    /// `CfnSoftwarePackage` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A summary of the package being created. This can be used to outline the package's contents or purpose.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the new software package.
    ///
    /// `PackageName`; an update replaces the resource.
    pub fn package_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PackageName", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to manage the package.
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

impl Construct for CfnSoftwarePackage {
    type Handle = CfnSoftwarePackageRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSoftwarePackageRef {
        CfnSoftwarePackageRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSoftwarePackage`] of a stack.
pub struct CfnSoftwarePackageRef(NodeRef);

impl Clone for CfnSoftwarePackageRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSoftwarePackageRef {}
impl AsNode for CfnSoftwarePackageRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSoftwarePackageRef {
    /// What `Ref` returns: its `PackageName`, a [`iot::SoftwarePackageName`](kinds::iot::SoftwarePackageName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::SoftwarePackageName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the package.
    ///
    /// `Fn::GetAtt` of `PackageArn`.
    #[inline]
    pub fn attr_package_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PackageArn")))
    }
}

impl IntoValue<kinds::iot::SoftwarePackageName> for &CfnSoftwarePackageRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::SoftwarePackageName> {
        Value::from_node(Node::Ref(self.0))
    }
}
