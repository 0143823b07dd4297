// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MSK::Configuration` and its property types.

use crate::l1::*;

/// Creates a new MSK configuration. To see an example of how to use this operation, first save the following text to a file and name the file `config-file.txt`.
///
/// `auto.create.topics.enable = true zookeeper.connection.timeout.ms = 1000 log.roll.ms = 604800000`
///
/// Now run the following Python 3.6 script in the folder where you saved `config-file.txt`. This script uses the properties specified in `config-file.txt` to create a configuration named `SalesClusterConfiguration`. This configuration can work with Apache Kafka versions 1.1.1 and 2.1.0.
///
/// ```text
/// import boto3 client = boto3.client('kafka') config_file = open('config-file.txt', 'r') server_properties = config_file.read() response = client.create_configuration( Name='SalesClusterConfiguration', Description='The configuration to use on all sales clusters.', KafkaVersions=['1.1.1', '2.1.0'], ServerProperties=server_properties
/// ) print(response)
/// ```
///
/// `AWS::MSK::Configuration`; `Ref` returns its `Arn`, a [`msk::ConfigurationArn`](kinds::msk::ConfigurationArn).
/// Changing one of these replaces it: `KafkaVersionsList`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-configuration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MSK::Configuration",
    tags: None,
    rules: include_str!("configuration.rules"),
};

impl CfnConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MSK::Configuration";

    /// `CfnConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the configuration.
    /// - `server_properties`: Contents of the `server.properties` file.
    pub fn new(name: impl IntoValue<String>, server_properties: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "ServerProperties",
            server_properties.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the configuration.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The [versions of Apache Kafka](https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html) with which you can use this MSK configuration.
    ///
    /// When you update the `KafkaVersionsList` property, CloudFormation recreates a new configuration with the updated property before deleting the old configuration. Such an update requires a [resource replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement). To successfully update `KafkaVersionsList`, you must also update the `Name` property in the same operation.
    ///
    /// If your configuration is attached with any clusters created using the AWS Management Console or AWS CLI, you'll need to manually delete the old configuration from the console after the update completes.
    ///
    /// For more information, see [Can’t update KafkaVersionsList in MSK configuration](https://docs.aws.amazon.com/msk/latest/developerguide/troubleshooting.html#troubleshoot-kafkaversionslist-cfn-update-failure) in the *Amazon MSK Developer Guide*.
    ///
    /// `KafkaVersionsList`; an update replaces the resource.
    pub fn kafka_versions_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("KafkaVersionsList", value.into_value().into_node());
        self
    }

    /// Latest revision of the MSK configuration.
    ///
    /// `LatestRevision`; updated in place.
    pub fn latest_revision(mut self, value: impl IntoValue<LatestRevisionProperty>) -> Self {
        self.0.put("LatestRevision", value.into_value().into_node());
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

impl Construct for CfnConfiguration {
    type Handle = CfnConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfigurationRef {
        CfnConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfiguration`] of a stack.
pub struct CfnConfigurationRef(NodeRef);

impl Clone for CfnConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfigurationRef {}
impl AsNode for CfnConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfigurationRef {
    /// What `Ref` returns: its `Arn`, a [`msk::ConfigurationArn`](kinds::msk::ConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::msk::ConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::msk::ConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time when the configuration revision was created.
    ///
    /// `Fn::GetAtt` of `LatestRevision.CreationTime`.
    #[inline]
    pub fn attr_latest_revision_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LatestRevision.CreationTime"),
        ))
    }

    /// The description of the configuration revision.
    ///
    /// `Fn::GetAtt` of `LatestRevision.Description`.
    #[inline]
    pub fn attr_latest_revision_description(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LatestRevision.Description"),
        ))
    }

    /// The revision number.
    ///
    /// `Fn::GetAtt` of `LatestRevision.Revision`.
    #[inline]
    pub fn attr_latest_revision_revision(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LatestRevision.Revision"),
        ))
    }
}

impl IntoValue<kinds::msk::ConfigurationArn> for &CfnConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::msk::ConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes a configuration revision.
///
/// The property type `LatestRevision` of `AWS::MSK::Configuration`.
#[must_use = "a property type does nothing until it is set"]
pub struct LatestRevisionProperty(Object);

impl LatestRevisionProperty {
    /// `LatestRevisionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The time when the configuration revision was created.
    ///
    /// `CreationTime`.
    pub fn creation_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreationTime", value.into_value().into_node());
        self
    }

    /// The description of the configuration revision.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The revision number.
    ///
    /// `Revision`.
    pub fn revision(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Revision", value.into_value().into_node());
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

impl Kind for LatestRevisionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LatestRevisionProperty> for LatestRevisionProperty {}
impl From<LatestRevisionProperty> for Node {
    #[inline]
    fn from(value: LatestRevisionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LatestRevisionProperty> for LatestRevisionProperty {
    #[inline]
    fn into_value(self) -> Value<LatestRevisionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
