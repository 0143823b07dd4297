// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::KafkaConnect::WorkerConfiguration` and its property types.

use crate::l1::*;

/// Creates a worker configuration using the specified properties.
///
/// `AWS::KafkaConnect::WorkerConfiguration`; `Ref` returns its `WorkerConfigurationArn`, a [`kafkaconnect::WorkerConfigurationArn`](kinds::kafkaconnect::WorkerConfigurationArn).
/// Changing one of these replaces it: `Description`, `Name`, `PropertiesFileContent`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-workerconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkerConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::KafkaConnect::WorkerConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("worker_configuration.rules"),
};

impl CfnWorkerConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::KafkaConnect::WorkerConfiguration";

    /// `CfnWorkerConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the worker configuration.
    /// - `properties_file_content`: Base64 encoded contents of the connect-distributed.properties file.
    pub fn new(
        name: impl IntoValue<String>,
        properties_file_content: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "PropertiesFileContent",
            properties_file_content.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of a worker configuration.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A collection of tags associated with a resource
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

impl Construct for CfnWorkerConfiguration {
    type Handle = CfnWorkerConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkerConfigurationRef {
        CfnWorkerConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkerConfiguration`] of a stack.
pub struct CfnWorkerConfigurationRef(NodeRef);

impl Clone for CfnWorkerConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkerConfigurationRef {}
impl AsNode for CfnWorkerConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkerConfigurationRef {
    /// What `Ref` returns: its `WorkerConfigurationArn`, a [`kafkaconnect::WorkerConfigurationArn`](kinds::kafkaconnect::WorkerConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kafkaconnect::WorkerConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The revision of the worker configuration.
    ///
    /// `Fn::GetAtt` of `Revision`.
    #[inline]
    pub fn attr_revision(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Revision")))
    }

    /// The Amazon Resource Name (ARN) of the worker configuration.
    ///
    /// `Fn::GetAtt` of `WorkerConfigurationArn`.
    #[inline]
    pub fn attr_worker_configuration_arn(
        &self,
    ) -> Value<kinds::kafkaconnect::WorkerConfigurationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("WorkerConfigurationArn"),
        ))
    }
}

impl IntoValue<kinds::kafkaconnect::WorkerConfigurationArn> for &CfnWorkerConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kafkaconnect::WorkerConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
