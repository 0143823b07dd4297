// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Greengrass::CoreDefinitionVersion` and its property types.

use crate::l1::*;

/// The `AWS::Greengrass::CoreDefinitionVersion` resource represents a core definition version for AWS IoT Greengrass. A core definition version contains a Greengrass core.
///
/// > To create a core definition version, you must specify the ID of the core definition that you want to associate with the version. For information about creating a core definition, see [`AWS::Greengrass::CoreDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-coredefinition.html).
/// >
/// > After you create a core definition version that contains the core you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// `AWS::Greengrass::CoreDefinitionVersion`; `Ref` returns its `Id`, a [`greengrass::CoreDefinitionVersionId`](kinds::greengrass::CoreDefinitionVersionId).
/// Changing one of these replaces it: `CoreDefinitionId`, `Cores`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinitionversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCoreDefinitionVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Greengrass::CoreDefinitionVersion",
    tags: None,
    rules: include_str!("core_definition_version.rules"),
};

impl CfnCoreDefinitionVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Greengrass::CoreDefinitionVersion";

    /// `CfnCoreDefinitionVersion` with its required properties, in alphabetical order:
    ///
    /// - `core_definition_id`: The ID of the core definition associated with this version.
    /// - `cores`: The Greengrass core in this version.
    pub fn new(
        core_definition_id: impl IntoValue<kinds::greengrass::CoreDefinitionId>,
        cores: impl IntoValue<List<CoreProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CoreDefinitionId",
            core_definition_id.into_value().into_node(),
        );
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

impl Construct for CfnCoreDefinitionVersion {
    type Handle = CfnCoreDefinitionVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCoreDefinitionVersionRef {
        CfnCoreDefinitionVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCoreDefinitionVersion`] of a stack.
pub struct CfnCoreDefinitionVersionRef(NodeRef);

impl Clone for CfnCoreDefinitionVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCoreDefinitionVersionRef {}
impl AsNode for CfnCoreDefinitionVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCoreDefinitionVersionRef {
    /// What `Ref` returns: its `Id`, a [`greengrass::CoreDefinitionVersionId`](kinds::greengrass::CoreDefinitionVersionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::greengrass::CoreDefinitionVersionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::greengrass::CoreDefinitionVersionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::greengrass::CoreDefinitionVersionId> for &CfnCoreDefinitionVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::CoreDefinitionVersionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A core is an AWS IoT device that runs the AWS IoT Greengrass core software and manages local processes for a Greengrass group. For more information, see [What Is AWS IoT Greengrass ?](https://docs.aws.amazon.com/greengrass/v1/developerguide/what-is-gg.html) in the *Developer Guide*.
///
/// In an CloudFormation template, the `Cores` property of the [`AWS::Greengrass::CoreDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-coredefinitionversion.html) resource contains a list of `Core` property types. Currently, the list can contain only one core.
///
/// The property type `Core` of `AWS::Greengrass::CoreDefinitionVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct CoreProperty(Object);

impl CoreProperty {
    /// `CoreProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate_arn`: The ARN of the device certificate for the core.
    /// - `id`: A descriptive or arbitrary ID for the core.
    /// - `thing_arn`: The Amazon Resource Name (ARN) of the core, which is an AWS IoT device (thing).
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
