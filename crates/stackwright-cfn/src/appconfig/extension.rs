// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppConfig::Extension` and its property types.

use crate::l1::*;

/// Creates an AWS AppConfig extension. An extension augments your ability to inject logic or behavior at different points during the AWS AppConfig workflow of creating or deploying a configuration.
///
/// You can create your own extensions or use the AWS authored extensions provided by AWS AppConfig. For an AWS AppConfig extension that uses AWS Lambda, you must create a Lambda function to perform any computation and processing defined in the extension. If you plan to create custom versions of the AWS authored notification extensions, you only need to specify an Amazon Resource Name (ARN) in the `Uri` field for the new extension version.
///
/// - For a custom EventBridge notification extension, enter the ARN of the EventBridge default events in the `Uri` field.
/// - For a custom Amazon SNS notification extension, enter the ARN of an Amazon SNS topic in the `Uri` field.
/// - For a custom Amazon SQS notification extension, enter the ARN of an Amazon SQS message queue in the `Uri` field.
///
/// For more information about extensions, see [Extending workflows](https://docs.aws.amazon.com/appconfig/latest/userguide/working-with-appconfig-extensions.html) in the *AWS AppConfig User Guide*.
///
/// `AWS::AppConfig::Extension`; `Ref` returns its `Id`, a [`appconfig::ExtensionId`](kinds::appconfig::ExtensionId).
/// Changing one of these replaces it: `Name`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extension.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnExtension(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppConfig::Extension",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("extension.rules"),
};

impl CfnExtension {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppConfig::Extension";

    /// `CfnExtension` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The actions defined in the extension.
    /// - `name`: A name for the extension.
    pub fn new(
        actions: impl IntoValue<Map<List<ActionProperty>>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Information about the extension.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// You can omit this field when you create an extension. When you create a new version, specify the most recent current version number. For example, you create version 3, enter 2 for this field.
    ///
    /// `LatestVersionNumber`; updated in place.
    pub fn latest_version_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("LatestVersionNumber", value.into_value().into_node());
        self
    }

    /// The parameters accepted by the extension. You specify parameter values when you associate the extension to an AWS AppConfig resource by using the `CreateExtensionAssociation` API action. For AWS Lambda extension actions, these parameters are included in the Lambda request object.
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<Map<ParameterProperty>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// Adds one or more tags for the specified extension. Tags are metadata that help you categorize resources in different ways, for example, by purpose, owner, or environment. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnExtension {
    type Handle = CfnExtensionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnExtensionRef {
        CfnExtensionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnExtension`] of a stack.
pub struct CfnExtensionRef(NodeRef);

impl Clone for CfnExtensionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnExtensionRef {}
impl AsNode for CfnExtensionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnExtensionRef {
    /// What `Ref` returns: its `Id`, a [`appconfig::ExtensionId`](kinds::appconfig::ExtensionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appconfig::ExtensionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The system-generated Amazon Resource Name (ARN) for the extension.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::appconfig::ExtensionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The system-generated ID of the extension.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::appconfig::ExtensionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The extension version number.
    ///
    /// `Fn::GetAtt` of `VersionNumber`.
    #[inline]
    pub fn attr_version_number(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VersionNumber")))
    }
}

impl IntoValue<kinds::appconfig::ExtensionId> for &CfnExtensionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appconfig::ExtensionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::appconfig::ExtensionArn> for &CfnExtensionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appconfig::ExtensionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::appconfig::ExtensionArnOrId> for &CfnExtensionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appconfig::ExtensionArnOrId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The actions defined in the extension.
///
/// The property type `Action` of `AWS::AppConfig::Extension`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The extension name.
    /// - `uri`: The extension URI associated to the action point in the extension definition.
    pub fn new(name: impl IntoValue<String>, uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Uri", uri.into_value().into_node());
        Self(object_)
    }

    /// Information about actions defined in the extension.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An Amazon Resource Name (ARN) for an AWS Identity and Access Management assume role.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Kind for ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionProperty> for ActionProperty {}
impl From<ActionProperty> for Node {
    #[inline]
    fn from(value: ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionProperty> for ActionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A value such as an Amazon Resource Name (ARN) or an Amazon Simple Notification Service topic entered in an extension when invoked. Parameter values are specified in an extension association. For more information about extensions, see [Extending workflows](https://docs.aws.amazon.com/appconfig/latest/userguide/working-with-appconfig-extensions.html) in the *AWS AppConfig User Guide*.
///
/// The property type `Parameter` of `AWS::AppConfig::Extension`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterProperty(Object);

impl ParameterProperty {
    /// `ParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `required`: A parameter value must be specified in the extension association.
    pub fn new(required: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Required", required.into_value().into_node());
        Self(object_)
    }

    /// Information about the parameter.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Indicates whether this parameter's value can be supplied at the extension's action point instead of during extension association. Dynamic parameters can't be marked `Required`.
    ///
    /// `Dynamic`.
    pub fn dynamic(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Dynamic", value.into_value().into_node());
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

impl Kind for ParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterProperty> for ParameterProperty {}
impl From<ParameterProperty> for Node {
    #[inline]
    fn from(value: ParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterProperty> for ParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
