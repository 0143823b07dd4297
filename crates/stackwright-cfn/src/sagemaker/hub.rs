// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::Hub` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::SageMaker::Hub
///
/// `AWS::SageMaker::Hub`; `Ref` returns its `HubArn`, a [`sagemaker::HubArn`](kinds::sagemaker::HubArn).
/// Changing one of these replaces it: `HubName`, `S3StorageConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-hub.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHub(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::Hub",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("hub.rules"),
};

impl CfnHub {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::Hub";

    /// `CfnHub` with its required properties, in alphabetical order:
    ///
    /// - `hub_description`: A description of the hub.
    /// - `hub_name`: The name of the hub.
    pub fn new(hub_description: impl IntoValue<String>, hub_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("HubDescription", hub_description.into_value().into_node());
        object_.put("HubName", hub_name.into_value().into_node());
        Self(object_)
    }

    /// The display name of the hub.
    ///
    /// `HubDisplayName`; updated in place.
    pub fn hub_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HubDisplayName", value.into_value().into_node());
        self
    }

    /// The searchable keywords for the hub.
    ///
    /// `HubSearchKeywords`; updated in place.
    pub fn hub_search_keywords(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("HubSearchKeywords", value.into_value().into_node());
        self
    }

    /// The Amazon S3 storage configuration for the hub.
    ///
    /// `S3StorageConfig`; an update replaces the resource.
    pub fn s3_storage_config(mut self, value: impl IntoValue<S3StorageConfigProperty>) -> Self {
        self.0
            .put("S3StorageConfig", value.into_value().into_node());
        self
    }

    /// Tags to associate with the hub.
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

impl Construct for CfnHub {
    type Handle = CfnHubRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHubRef {
        CfnHubRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHub`] of a stack.
pub struct CfnHubRef(NodeRef);

impl Clone for CfnHubRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHubRef {}
impl AsNode for CfnHubRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHubRef {
    /// What `Ref` returns: its `HubArn`, a [`sagemaker::HubArn`](kinds::sagemaker::HubArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::HubArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date and time that the hub was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The Amazon Resource Name (ARN) of the hub.
    ///
    /// `Fn::GetAtt` of `HubArn`.
    #[inline]
    pub fn attr_hub_arn(&self) -> Value<kinds::sagemaker::HubArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HubArn")))
    }

    /// The status of the hub.
    ///
    /// `Fn::GetAtt` of `HubStatus`.
    #[inline]
    pub fn attr_hub_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HubStatus")))
    }

    /// The date and time that the hub was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::sagemaker::HubArn> for &CfnHubRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::HubArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The Amazon S3 storage configuration for the hub.
///
/// The property type `S3StorageConfig` of `AWS::SageMaker::Hub`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3StorageConfigProperty(Object);

impl S3StorageConfigProperty {
    /// `S3StorageConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon S3 bucket prefix for hosting hub content.
    ///
    /// `S3OutputPath`.
    pub fn s3_output_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3OutputPath", value.into_value().into_node());
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

impl Kind for S3StorageConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3StorageConfigProperty> for S3StorageConfigProperty {}
impl From<S3StorageConfigProperty> for Node {
    #[inline]
    fn from(value: S3StorageConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3StorageConfigProperty> for S3StorageConfigProperty {
    #[inline]
    fn into_value(self) -> Value<S3StorageConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
