// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Greengrass::CoreDefinition` and its property types.

use crate::l1::*;

/// The `AWS::Greengrass::CoreDefinition` resource represents a core definition for AWS IoT Greengrass. Core definitions are used to organize your core definition versions.
///
/// Core definitions can reference multiple core definition versions. All core definition versions must be associated with a core definition. Each core definition version can contain one Greengrass core.
///
/// > When you create a core definition, you can optionally include an initial core definition version. To associate a core definition version later, create an [`AWS::Greengrass::CoreDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-coredefinitionversion.html) resource and specify the ID of this core definition.
/// >
/// > After you create the core definition version that contains the core you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// `AWS::Greengrass::CoreDefinition`; `Ref` returns its `Id`, a [`greengrass::CoreDefinitionId`](kinds::greengrass::CoreDefinitionId).
/// Changing one of these replaces it: `InitialVersion`.
/// Attributes: `Arn`, `Id`, `LatestVersionArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCoreDefinition(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Greengrass::CoreDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("core_definition.rules"),
};

impl CfnCoreDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Greengrass::CoreDefinition";

    /// `CfnCoreDefinition` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the core definition.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The core definition version to include when the core definition is created. Currently, a core definition version can contain only one [`core`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-coredefinition-core.html).
    ///
    /// > To associate a core definition version after the core definition is created, create an [`AWS::Greengrass::CoreDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-coredefinitionversion.html) resource and specify the ID of this core definition.
    ///
    /// `InitialVersion`; an update replaces the resource.
    pub fn initial_version(mut self, value: impl IntoValue<CoreDefinitionVersionProperty>) -> Self {
        self.0.put("InitialVersion", value.into_value().into_node());
        self
    }

    /// Application-specific metadata to attach to the core definition. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources. For more information, see [Tagging Your AWS IoT Greengrass Resources](https://docs.aws.amazon.com/greengrass/v1/developerguide/tagging.html) in the *Developer Guide*.
    ///
    /// This `Json` property type is processed as a map of key-value pairs. It uses the following format, which is different from most `Tags` implementations in CloudFormation templates.
    ///
    /// ```text
    /// "Tags": { "KeyName0": "value", "KeyName1": "value", "KeyName2": "value"
    /// }
    /// ```
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
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

impl Construct for CfnCoreDefinition {
    type Handle = CfnCoreDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCoreDefinitionRef {
        CfnCoreDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCoreDefinition`] of a stack.
pub struct CfnCoreDefinitionRef(NodeRef);

impl Clone for CfnCoreDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCoreDefinitionRef {}
impl AsNode for CfnCoreDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCoreDefinitionRef {
    /// What `Ref` returns: its `Id`, a [`greengrass::CoreDefinitionId`](kinds::greengrass::CoreDefinitionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::greengrass::CoreDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the `CoreDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/cores/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::greengrass::CoreDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the `CoreDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::greengrass::CoreDefinitionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ARN of the last `CoreDefinitionVersion` that was added to the `CoreDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/cores/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`.
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[inline]
    pub fn attr_latest_version_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersionArn")))
    }

    /// The name of the `CoreDefinition`, such as `MyCoreDefinition`.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::greengrass::CoreDefinitionId> for &CfnCoreDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::CoreDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::greengrass::CoreDefinitionArn> for &CfnCoreDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::CoreDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A core is an AWS IoT device that runs the AWS IoT Greengrass core software and manages local processes for a Greengrass group. For more information, see [What Is AWS IoT Greengrass ?](https://docs.aws.amazon.com/greengrass/v1/developerguide/what-is-gg.html) in the *Developer Guide*.
///
/// In an CloudFormation template, the `Cores` property of the [`CoreDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-coredefinition-coredefinitionversion.html) property type contains a list of `Core` property types. Currently, the list can contain only one core.
///
/// The property type `Core` of `AWS::Greengrass::CoreDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct CoreProperty(Object);

impl CoreProperty {
    /// `CoreProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate_arn`: The Amazon Resource Name (ARN) of the device certificate for the core.
    /// - `id`: A descriptive or arbitrary ID for the core.
    /// - `thing_arn`: The ARN of the core, which is an AWS IoT device (thing).
    pub fn new(
        certificate_arn: impl IntoValue<kinds::certificatemanager::CertificateArn>,
        id: impl IntoValue<String>,
        thing_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CertificateArn", certificate_arn.into_value().into_node());
        object_.put("Id", id.into_value().into_node());
        object_.put("ThingArn", thing_arn.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether the core's local shadow is synced with the cloud automatically. The default is false.
    ///
    /// `SyncShadow`; an update replaces the resource.
    pub fn sync_shadow(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SyncShadow", value.into_value().into_node());
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

impl Kind for CoreProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CoreProperty> for CoreProperty {}
impl From<CoreProperty> for Node {
    #[inline]
    fn from(value: CoreProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CoreProperty> for CoreProperty {
    #[inline]
    fn into_value(self) -> Value<CoreProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A core definition version contains a Greengrass [core](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-coredefinition-core.html).
///
/// > After you create a core definition version that contains the core you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// In an CloudFormation template, `CoreDefinitionVersion` is the property type of the `InitialVersion` property in the [`AWS::Greengrass::CoreDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-coredefinition.html) resource.
///
/// The property type `CoreDefinitionVersion` of `AWS::Greengrass::CoreDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct CoreDefinitionVersionProperty(Object);

impl CoreDefinitionVersionProperty {
    /// `CoreDefinitionVersionProperty` with its required properties, in alphabetical order:
    ///
    /// - `cores`: The Greengrass core in this version.
    pub fn new(cores: impl IntoValue<List<CoreProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cores", cores.into_value().into_node());
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

impl Kind for CoreDefinitionVersionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CoreDefinitionVersionProperty> for CoreDefinitionVersionProperty {}
impl From<CoreDefinitionVersionProperty> for Node {
    #[inline]
    fn from(value: CoreDefinitionVersionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CoreDefinitionVersionProperty> for CoreDefinitionVersionProperty {
    #[inline]
    fn into_value(self) -> Value<CoreDefinitionVersionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
