// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::M2::Application` and its property types.

use crate::l1::*;

/// Specifies a new application with given parameters. Requires an existing runtime environment and application definition file.
///
/// For information about application definitions, see the [AWS Mainframe Modernization User Guide](https://docs.aws.amazon.com/m2/latest/userguide/applications-m2-definition.html).
///
/// `AWS::M2::Application`; `Ref` returns its `ApplicationArn`, a [`m2::ApplicationArn`](kinds::m2::ApplicationArn).
/// Changing one of these replaces it: `EngineType`, `KmsKeyId`, `Name`, `RoleArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::M2::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::M2::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `engine_type`: The type of the target platform for this application.
    /// - `name`: The name of the application.
    pub fn new(
        engine_type: impl IntoValue<super::EngineType>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EngineType", engine_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The application definition for a particular application. You can specify either inline JSON or an Amazon S3 bucket location.
    ///
    /// For information about application definitions, see the [AWS Mainframe Modernization User Guide](https://docs.aws.amazon.com/m2/latest/userguide/applications-m2-definition.html).
    ///
    /// `Definition`; updated in place.
    pub fn definition(mut self, value: impl IntoValue<DefinitionProperty>) -> Self {
        self.0.put("Definition", value.into_value().into_node());
        self
    }

    /// The description of the application.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The identifier of a customer managed key.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the role associated with the application.
    ///
    /// `RoleArn`; an update replaces the resource.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnApplication {
    type Handle = CfnApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationRef {
        CfnApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplication`] of a stack.
pub struct CfnApplicationRef(NodeRef);

impl Clone for CfnApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationRef {}
impl AsNode for CfnApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationRef {
    /// What `Ref` returns: its `ApplicationArn`, a [`m2::ApplicationArn`](kinds::m2::ApplicationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::m2::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the application.
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[inline]
    pub fn attr_application_arn(&self) -> Value<kinds::m2::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationArn")))
    }

    /// The identifier of the application.
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[inline]
    pub fn attr_application_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationId")))
    }
}

impl IntoValue<kinds::m2::ApplicationArn> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::m2::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The application definition for a particular application. You can specify either inline JSON or an Amazon S3 bucket location.
///
/// The property type `Definition` of `AWS::M2::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefinitionProperty(Object);

impl DefinitionProperty {
    /// `DefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The content of the application definition. This is a JSON object that contains the resource configuration/definitions that identify an application.
    ///
    /// `Content`.
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Content", value.into_value().into_node());
        self
    }

    /// The S3 bucket that contains the application definition.
    ///
    /// `S3Location`.
    pub fn s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3Location", value.into_value().into_node());
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

impl Kind for DefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefinitionProperty> for DefinitionProperty {}
impl From<DefinitionProperty> for Node {
    #[inline]
    fn from(value: DefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefinitionProperty> for DefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<DefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
