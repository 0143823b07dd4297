// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Greengrass::GroupVersion` and its property types.

use crate::l1::*;

/// The `AWS::Greengrass::GroupVersion` resource represents a group version in AWS IoT Greengrass. A group version references a core definition version, device definition version, subscription definition version, and other version types that contain the components you want to deploy to a Greengrass core device. The group version must reference a core definition version that contains one core. Other version types are optionally included, depending on your business need.
///
/// > To create a group version, you must specify the ID of the group that you want to associate with the version. For information about creating a group, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// `AWS::Greengrass::GroupVersion`; `Ref` returns its `Id`, a [`greengrass::GroupVersionId`](kinds::greengrass::GroupVersionId).
/// Changing one of these replaces it: `ConnectorDefinitionVersionArn`, `CoreDefinitionVersionArn`, `DeviceDefinitionVersionArn`, `FunctionDefinitionVersionArn`, `GroupId`, `LoggerDefinitionVersionArn`, `ResourceDefinitionVersionArn`, `SubscriptionDefinitionVersionArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-groupversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGroupVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Greengrass::GroupVersion",
    tags: None,
    rules: include_str!("group_version.rules"),
};

impl CfnGroupVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Greengrass::GroupVersion";

    /// `CfnGroupVersion` with its required properties, in alphabetical order:
    ///
    /// - `group_id`: The ID of the group associated with this version.
    pub fn new(group_id: impl IntoValue<kinds::greengrass::GroupId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupId", group_id.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the connector definition version that contains the connectors you want to deploy with the group version.
    ///
    /// `ConnectorDefinitionVersionArn`; an update replaces the resource.
    pub fn connector_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ConnectorDefinitionVersionArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the core definition version that contains the core you want to deploy with the group version. Currently, the core definition version can contain only one core.
    ///
    /// `CoreDefinitionVersionArn`; an update replaces the resource.
    pub fn core_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CoreDefinitionVersionArn", value.into_value().into_node());
        self
    }

    /// The ARN of the device definition version that contains the devices you want to deploy with the group version.
    ///
    /// `DeviceDefinitionVersionArn`; an update replaces the resource.
    pub fn device_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeviceDefinitionVersionArn", value.into_value().into_node());
        self
    }

    /// The ARN of the function definition version that contains the functions you want to deploy with the group version.
    ///
    /// `FunctionDefinitionVersionArn`; an update replaces the resource.
    pub fn function_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "FunctionDefinitionVersionArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the logger definition version that contains the loggers you want to deploy with the group version.
    ///
    /// `LoggerDefinitionVersionArn`; an update replaces the resource.
    pub fn logger_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LoggerDefinitionVersionArn", value.into_value().into_node());
        self
    }

    /// The ARN of the resource definition version that contains the resources you want to deploy with the group version.
    ///
    /// `ResourceDefinitionVersionArn`; an update replaces the resource.
    pub fn resource_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ResourceDefinitionVersionArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the subscription definition version that contains the subscriptions you want to deploy with the group version.
    ///
    /// `SubscriptionDefinitionVersionArn`; an update replaces the resource.
    pub fn subscription_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "SubscriptionDefinitionVersionArn",
            value.into_value().into_node(),
        );
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

impl Construct for CfnGroupVersion {
    type Handle = CfnGroupVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGroupVersionRef {
        CfnGroupVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGroupVersion`] of a stack.
pub struct CfnGroupVersionRef(NodeRef);

impl Clone for CfnGroupVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGroupVersionRef {}
impl AsNode for CfnGroupVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGroupVersionRef {
    /// What `Ref` returns: its `Id`, a [`greengrass::GroupVersionId`](kinds::greengrass::GroupVersionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::greengrass::GroupVersionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::greengrass::GroupVersionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::greengrass::GroupVersionId> for &CfnGroupVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::GroupVersionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
