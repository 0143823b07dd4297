// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::StepFunctions::Activity` and its property types.

use crate::l1::*;

/// An activity is a task that you write in any programming language and host on any machine that has access to AWS Step Functions. Activities must poll Step Functions using the `GetActivityTask` API action and respond using `SendTask*` API actions. This function makes Step Functions aware of your activity and returns an identifier for use in a state machine and when polling from the activity.
///
/// For information about creating an activity, see [Creating an Activity State Machine](https://docs.aws.amazon.com/step-functions/latest/dg/tutorial-creating-activity-state-machine.html) in the *AWS Step Functions Developer Guide* and [CreateActivity](https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateActivity.html) in the *AWS Step Functions API Reference*.
///
/// `AWS::StepFunctions::Activity`; `Ref` returns its `Arn`, a [`stepfunctions::ActivityArn`](kinds::stepfunctions::ActivityArn).
/// Changing one of these replaces it: `EncryptionConfiguration`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-activity.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnActivity(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::StepFunctions::Activity",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("activity.rules"),
};

impl CfnActivity {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::StepFunctions::Activity";

    /// `CfnActivity` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the activity.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Encryption configuration for the activity.
    ///
    /// Activity configuration is immutable, and resource names must be unique. To set customer managed keys for encryption, you must create a *new Activity*. If you attempt to change the configuration in your CFN template for an existing activity, you will receive an `ActivityAlreadyExists` exception.
    ///
    /// To update your activity to include customer managed keys, set a new activity name within your CloudFormation template.
    ///
    /// `EncryptionConfiguration`; an update replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// The list of tags to add to a resource.
    ///
    /// Tags may only contain Unicode letters, digits, white space, or these symbols: `_.: / = + - @`.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsEntryProperty>>) -> Self {
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

impl Construct for CfnActivity {
    type Handle = CfnActivityRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnActivityRef {
        CfnActivityRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnActivity`] of a stack.
pub struct CfnActivityRef(NodeRef);

impl Clone for CfnActivityRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnActivityRef {}
impl AsNode for CfnActivityRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnActivityRef {
    /// What `Ref` returns: its `Arn`, a [`stepfunctions::ActivityArn`](kinds::stepfunctions::ActivityArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::stepfunctions::ActivityArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the ARN of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::stepfunctions::ActivityArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the name of the activity. For example:
    ///
    /// `{ "Fn::GetAtt": ["MyActivity", "Name"] }`
    ///
    /// Returns a value similar to the following:
    ///
    /// `myActivity`
    ///
    /// For more information about using `Fn::GetAtt`, see [Fn::GetAtt](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getatt.html).
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::stepfunctions::ActivityArn> for &CfnActivityRef {
    #[inline]
    fn into_value(self) -> Value<kinds::stepfunctions::ActivityArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Settings to configure server-side encryption for an activity. By default, Step Functions provides transparent server-side encryption. With this configuration, you can specify a customer managed AWS key for encryption.
///
/// The property type `EncryptionConfiguration` of `AWS::StepFunctions::Activity`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Encryption option for an activity.
    pub fn new(r#type: impl IntoValue<super::Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Maximum duration that Step Functions will reuse data keys. When the period expires, Step Functions will call `GenerateDataKey`. Only applies to customer managed keys.
    ///
    /// `KmsDataKeyReusePeriodSeconds`.
    pub fn kms_data_key_reuse_period_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "KmsDataKeyReusePeriodSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// An alias, alias ARN, key ID, or key ARN of a symmetric encryption AWS key to encrypt data. To specify a AWS key in a different AWS account, you must use the key ARN or alias ARN.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
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

impl Kind for EncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {}
impl From<EncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `TagsEntry` property specifies *tags* to identify an activity.
///
/// The property type `TagsEntry` of `AWS::StepFunctions::Activity`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsEntryProperty(Object);

impl TagsEntryProperty {
    /// `TagsEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The `key` for a key-value pair in a tag entry.
    /// - `value`: The `value` for a key-value pair in a tag entry.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for TagsEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsEntryProperty> for TagsEntryProperty {}
impl From<TagsEntryProperty> for Node {
    #[inline]
    fn from(value: TagsEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsEntryProperty> for TagsEntryProperty {
    #[inline]
    fn into_value(self) -> Value<TagsEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
