// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppIntegrations::DataIntegration` and its property types.

use crate::l1::*;

/// Creates and persists a DataIntegration resource.
///
/// `AWS::AppIntegrations::DataIntegration`; `Ref` returns its `Id`, a [`appintegrations::DataIntegrationId`](kinds::appintegrations::DataIntegrationId).
/// Changing one of these replaces it: `KmsKey`, `ScheduleConfig`, `SourceURI`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-dataintegration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataIntegration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppIntegrations::DataIntegration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_integration.rules"),
};

impl CfnDataIntegration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppIntegrations::DataIntegration";

    /// `CfnDataIntegration` with its required properties, in alphabetical order:
    ///
    /// - `kms_key`: The KMS key for the DataIntegration.
    /// - `name`: The name of the DataIntegration.
    /// - `source_uri`: The URI of the data source.
    pub fn new(
        kms_key: impl IntoValue<String>,
        name: impl IntoValue<String>,
        source_uri: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("KmsKey", kms_key.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("SourceURI", source_uri.into_value().into_node());
        Self(object_)
    }

    /// A description of the DataIntegration.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The configuration for what files should be pulled from the source.
    ///
    /// `FileConfiguration`; updated in place.
    pub fn file_configuration(mut self, value: impl IntoValue<FileConfigurationProperty>) -> Self {
        self.0
            .put("FileConfiguration", value.into_value().into_node());
        self
    }

    /// The configuration for what data should be pulled from the source.
    ///
    /// `ObjectConfiguration`; updated in place.
    pub fn object_configuration(mut self, value: impl IntoValue<Map<Map<List<String>>>>) -> Self {
        self.0
            .put("ObjectConfiguration", value.into_value().into_node());
        self
    }

    /// The name of the data and how often it should be pulled from the source.
    ///
    /// `ScheduleConfig`; an update replaces the resource.
    pub fn schedule_config(mut self, value: impl IntoValue<ScheduleConfigProperty>) -> Self {
        self.0.put("ScheduleConfig", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnDataIntegration {
    type Handle = CfnDataIntegrationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataIntegrationRef {
        CfnDataIntegrationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataIntegration`] of a stack.
pub struct CfnDataIntegrationRef(NodeRef);

impl Clone for CfnDataIntegrationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataIntegrationRef {}
impl AsNode for CfnDataIntegrationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataIntegrationRef {
    /// What `Ref` returns: its `Id`, a [`appintegrations::DataIntegrationId`](kinds::appintegrations::DataIntegrationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appintegrations::DataIntegrationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the DataIntegration.
    ///
    /// `Fn::GetAtt` of `DataIntegrationArn`.
    #[inline]
    pub fn attr_data_integration_arn(&self) -> Value<kinds::appintegrations::DataIntegrationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataIntegrationArn")))
    }

    /// A unique identifier.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::appintegrations::DataIntegrationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::appintegrations::DataIntegrationId> for &CfnDataIntegrationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appintegrations::DataIntegrationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::appintegrations::DataIntegrationArn> for &CfnDataIntegrationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appintegrations::DataIntegrationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataIntegrationArn")))
    }
}

/// The configuration for what files should be pulled from the source.
///
/// The property type `FileConfiguration` of `AWS::AppIntegrations::DataIntegration`.
#[must_use = "a property type does nothing until it is set"]
pub struct FileConfigurationProperty(Object);

impl FileConfigurationProperty {
    /// `FileConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `folders`: Identifiers for the source folders to pull all files from recursively.
    pub fn new(folders: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Folders", folders.into_value().into_node());
        Self(object_)
    }

    /// Restrictions for what files should be pulled from the source.
    ///
    /// `Filters`.
    pub fn filters(mut self, value: impl IntoValue<Map<List<String>>>) -> Self {
        self.0.put("Filters", value.into_value().into_node());
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

impl Kind for FileConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FileConfigurationProperty> for FileConfigurationProperty {}
impl From<FileConfigurationProperty> for Node {
    #[inline]
    fn from(value: FileConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FileConfigurationProperty> for FileConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FileConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The name of the data and how often it should be pulled from the source.
///
/// The property type `ScheduleConfig` of `AWS::AppIntegrations::DataIntegration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleConfigProperty(Object);

impl ScheduleConfigProperty {
    /// `ScheduleConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `schedule_expression`: How often the data should be pulled from data source.
    pub fn new(schedule_expression: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ScheduleExpression",
            schedule_expression.into_value().into_node(),
        );
        Self(object_)
    }

    /// The start date for objects to import in the first flow run as an Unix/epoch timestamp in milliseconds or in ISO-8601 format.
    ///
    /// `FirstExecutionFrom`; an update replaces the resource.
    pub fn first_execution_from(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FirstExecutionFrom", value.into_value().into_node());
        self
    }

    /// The name of the object to pull from the data source.
    ///
    /// `Object`; an update replaces the resource.
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Object", value.into_value().into_node());
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

impl Kind for ScheduleConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleConfigProperty> for ScheduleConfigProperty {}
impl From<ScheduleConfigProperty> for Node {
    #[inline]
    fn from(value: ScheduleConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleConfigProperty> for ScheduleConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
