// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Greengrass::Group` and its property types.

use crate::l1::*;

/// AWS IoT Greengrass seamlessly extends AWS to edge devices so they can act locally on the data they generate, while still using the cloud for management, analytics, and durable storage. With AWS IoT Greengrass, connected devices can run AWS Lambda functions, execute predictions based on machine learning models, keep device data in sync, and communicate with other devices securely – even when not connected to the internet. For more information, see the [Developer Guide](https://docs.aws.amazon.com/greengrass/v1/developerguide/what-is-gg.html).
///
/// > For AWS Region support, see [CloudFormation Support for AWS IoT Greengrass](https://docs.aws.amazon.com/greengrass/v1/developerguide/cloudformation-support.html) in the *Developer Guide*.
///
/// The `AWS::Greengrass::Group` resource represents a group in AWS IoT Greengrass. In the AWS IoT Greengrass API, groups are used to organize your group versions.
///
/// Groups can reference multiple group versions. All group versions must be associated with a group. A group version references a device definition version, subscription definition version, and other version types that contain the components you want to deploy to a Greengrass core device.
///
/// To deploy a group version, the group version must reference a core definition version that contains one core. Other version types are optionally included, depending on your business need.
///
/// > When you create a group, you can optionally include an initial group version. To associate a group version later, create a [`AWS::Greengrass::GroupVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-groupversion.html) resource and specify the ID of this group.
/// >
/// > To change group components (such as devices, subscriptions, or functions), you must create new versions. This is because versions are immutable. For example, to add a function, you create a function definition version that contains the new function (and all other functions that you want to deploy). Then you create a group version that references the new function definition version (and all other version types that you want to deploy).
///
/// *Deploying a Group Version*
///
/// After you create the group version in your CloudFormation template, you can deploy it using the [`aws greengrass create-deployment`](https://docs.aws.amazon.com/greengrass/v1/apireference/createdeployment-post.html) command in the AWS CLI or from the *Greengrass* node in the AWS IoT console. To deploy a group version, you must have a Greengrass service role associated with your AWS account. For more information, see [CloudFormation Support for AWS IoT Greengrass](https://docs.aws.amazon.com/greengrass/v1/developerguide/cloudformation-support.html) in the *Developer Guide*.
///
/// `AWS::Greengrass::Group`; `Ref` returns its `Id`, a [`greengrass::GroupId`](kinds::greengrass::GroupId).
/// Changing one of these replaces it: `InitialVersion`.
/// Attributes: `Arn`, `Id`, `LatestVersionArn`, `Name`, `RoleArn`, `RoleAttachedAt`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-group.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGroup(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Greengrass::Group",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("group.rules"),
};

impl CfnGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Greengrass::Group";

    /// `CfnGroup` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the group.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The group version to include when the group is created. A group version references the Amazon Resource Name (ARN) of a core definition version, device definition version, subscription definition version, and other version types. The group version must reference a core definition version that contains one core. Other version types are optionally included, depending on your business need.
    ///
    /// > To associate a group version after the group is created, create an [`AWS::Greengrass::GroupVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-groupversion.html) resource and specify the ID of this group.
    ///
    /// `InitialVersion`; an update replaces the resource.
    pub fn initial_version(mut self, value: impl IntoValue<GroupVersionProperty>) -> Self {
        self.0.put("InitialVersion", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role attached to the group. This role contains the permissions that Lambda functions and connectors use to interact with other AWS services.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// Application-specific metadata to attach to the group. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources. For more information, see [Tagging Your AWS IoT Greengrass Resources](https://docs.aws.amazon.com/greengrass/v1/developerguide/tagging.html) in the *Developer Guide*.
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

impl Construct for CfnGroup {
    type Handle = CfnGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGroupRef {
        CfnGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGroup`] of a stack.
pub struct CfnGroupRef(NodeRef);

impl Clone for CfnGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGroupRef {}
impl AsNode for CfnGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGroupRef {
    /// What `Ref` returns: its `Id`, a [`greengrass::GroupId`](kinds::greengrass::GroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::greengrass::GroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the `Group`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/groups/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::greengrass::GroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the `Group`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::greengrass::GroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ARN of the last `GroupVersion` that was added to the `Group`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/groups/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`.
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[inline]
    pub fn attr_latest_version_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersionArn")))
    }

    /// The name of the `Group`, such as `MyGroup`.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// The ARN of the IAM role that's attached to the `Group`, such as `arn:aws:iam:: :role/role-name`.
    ///
    /// `Fn::GetAtt` of `RoleArn`.
    #[inline]
    pub fn attr_role_arn(&self) -> Value<kinds::iam::RoleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RoleArn")))
    }

    /// The time (in milliseconds since the epoch) when the group role was attached to the `Group`.
    ///
    /// `Fn::GetAtt` of `RoleAttachedAt`.
    #[inline]
    pub fn attr_role_attached_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RoleAttachedAt")))
    }
}

impl IntoValue<kinds::greengrass::GroupId> for &CfnGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::GroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::greengrass::GroupArn> for &CfnGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::GroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A group version in AWS IoT Greengrass, which references of a core definition version, device definition version, subscription definition version, and other version types that contain the components you want to deploy to a Greengrass core device. The group version must reference a core definition version that contains one core. Other version types are optionally included, depending on your business need.
///
/// In an CloudFormation template, `GroupVersion` is the property type of the `InitialVersion` property in the [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html) resource.
///
/// The property type `GroupVersion` of `AWS::Greengrass::Group`.
#[must_use = "a property type does nothing until it is set"]
pub struct GroupVersionProperty(Object);

impl GroupVersionProperty {
    /// `GroupVersionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
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

impl Kind for GroupVersionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GroupVersionProperty> for GroupVersionProperty {}
impl From<GroupVersionProperty> for Node {
    #[inline]
    fn from(value: GroupVersionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GroupVersionProperty> for GroupVersionProperty {
    #[inline]
    fn into_value(self) -> Value<GroupVersionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
