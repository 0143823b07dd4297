// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DeviceFarm::InstanceProfile` and its property types.

use crate::l1::*;

/// Creates a profile that can be applied to one or more private fleet device instances.
///
/// `AWS::DeviceFarm::InstanceProfile`; `Ref` returns its `Arn`, a [`devicefarm::InstanceProfileArn`](kinds::devicefarm::InstanceProfileArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-instanceprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInstanceProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DeviceFarm::InstanceProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnInstanceProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DeviceFarm::InstanceProfile";

    /// `CfnInstanceProfile` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the instance profile.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the instance profile.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An array of strings containing the list of app packages that should not be cleaned up from the device after a test run completes.
    ///
    /// The list of packages is considered only if you set `packageCleanup` to `true`.
    ///
    /// `ExcludeAppPackagesFromCleanup`; updated in place.
    pub fn exclude_app_packages_from_cleanup(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "ExcludeAppPackagesFromCleanup",
            value.into_value().into_node(),
        );
        self
    }

    /// When set to `true`, Device Farm removes app packages after a test run. The default value is `false` for private devices.
    ///
    /// `PackageCleanup`; updated in place.
    pub fn package_cleanup(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("PackageCleanup", value.into_value().into_node());
        self
    }

    /// When set to `true`, Device Farm reboots the instance after a test run. The default value is `true`.
    ///
    /// `RebootAfterUse`; updated in place.
    pub fn reboot_after_use(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RebootAfterUse", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) in the *guide*.
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

impl Construct for CfnInstanceProfile {
    type Handle = CfnInstanceProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInstanceProfileRef {
        CfnInstanceProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInstanceProfile`] of a stack.
pub struct CfnInstanceProfileRef(NodeRef);

impl Clone for CfnInstanceProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInstanceProfileRef {}
impl AsNode for CfnInstanceProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInstanceProfileRef {
    /// What `Ref` returns: its `Arn`, a [`devicefarm::InstanceProfileArn`](kinds::devicefarm::InstanceProfileArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::devicefarm::InstanceProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the instance profile. See [Amazon resource names](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the *General Reference guide*.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::devicefarm::InstanceProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::devicefarm::InstanceProfileArn> for &CfnInstanceProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devicefarm::InstanceProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
