// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::TestCase` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Connect::TestCase
///
/// `AWS::Connect::TestCase`; `Ref` returns its `TestCaseArn`, a [`connect::TestCaseArn`](kinds::connect::TestCaseArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-testcase.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTestCase(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::TestCase",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("test_case.rules"),
};

impl CfnTestCase {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::TestCase";

    /// `CfnTestCase` with its required properties, in alphabetical order:
    ///
    /// - `content`: The content of the test case.
    /// - `instance_arn`: The identifier of the Amazon Connect instance.
    /// - `name`: The name of the test case.
    pub fn new(
        content: impl IntoValue<String>,
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the test case.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The Entry Point associated with the test case
    ///
    /// `EntryPoint`; updated in place.
    pub fn entry_point(mut self, value: impl IntoValue<EntryPointProperty>) -> Self {
        self.0.put("EntryPoint", value.into_value().into_node());
        self
    }

    /// The initialization data of the test case.
    ///
    /// `InitializationData`; updated in place.
    pub fn initialization_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InitializationData", value.into_value().into_node());
        self
    }

    /// The status of the test case.
    ///
    /// `Status`; one of `SAVED`, `PUBLISHED`; updated in place.
    pub fn status(mut self, value: impl IntoValue<super::Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// One or more tags.
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

impl Construct for CfnTestCase {
    type Handle = CfnTestCaseRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTestCaseRef {
        CfnTestCaseRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTestCase`] of a stack.
pub struct CfnTestCaseRef(NodeRef);

impl Clone for CfnTestCaseRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTestCaseRef {}
impl AsNode for CfnTestCaseRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTestCaseRef {
    /// What `Ref` returns: its `TestCaseArn`, a [`connect::TestCaseArn`](kinds::connect::TestCaseArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::TestCaseArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Last modified region.
    ///
    /// `Fn::GetAtt` of `LastModifiedRegion`.
    #[inline]
    pub fn attr_last_modified_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedRegion")))
    }

    /// A epoch time stamp field used for test case operations.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The identifier of the test case.
    ///
    /// `Fn::GetAtt` of `TestCaseArn`.
    #[inline]
    pub fn attr_test_case_arn(&self) -> Value<kinds::connect::TestCaseArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TestCaseArn")))
    }
}

impl IntoValue<kinds::connect::TestCaseArn> for &CfnTestCaseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::TestCaseArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The chat entry point parameters for the test case
///
/// The property type `ChatEntryPointParameters` of `AWS::Connect::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChatEntryPointParametersProperty(Object);

impl ChatEntryPointParametersProperty {
    /// `ChatEntryPointParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The flow id used for the TestCase
    ///
    /// `FlowId`.
    pub fn flow_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FlowId", value.into_value().into_node());
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

impl Kind for ChatEntryPointParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChatEntryPointParametersProperty> for ChatEntryPointParametersProperty {}
impl From<ChatEntryPointParametersProperty> for Node {
    #[inline]
    fn from(value: ChatEntryPointParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChatEntryPointParametersProperty> for ChatEntryPointParametersProperty {
    #[inline]
    fn into_value(self) -> Value<ChatEntryPointParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Entry Point associated with the test case
///
/// The property type `EntryPoint` of `AWS::Connect::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntryPointProperty(Object);

impl EntryPointProperty {
    /// `EntryPointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The chat entry point parameters for the test case
    ///
    /// `ChatEntryPointParameters`.
    pub fn chat_entry_point_parameters(
        mut self,
        value: impl IntoValue<ChatEntryPointParametersProperty>,
    ) -> Self {
        self.0
            .put("ChatEntryPointParameters", value.into_value().into_node());
        self
    }

    /// The type of the Entry Point
    ///
    /// `Type`; one of `VOICE_CALL`, `CHAT`.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The voice call entry point parameters for the test case
    ///
    /// `VoiceCallEntryPointParameters`.
    pub fn voice_call_entry_point_parameters(
        mut self,
        value: impl IntoValue<VoiceCallEntryPointParametersProperty>,
    ) -> Self {
        self.0.put(
            "VoiceCallEntryPointParameters",
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

impl Kind for EntryPointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EntryPointProperty> for EntryPointProperty {}
impl From<EntryPointProperty> for Node {
    #[inline]
    fn from(value: EntryPointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EntryPointProperty> for EntryPointProperty {
    #[inline]
    fn into_value(self) -> Value<EntryPointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The voice call entry point parameters for the test case
///
/// The property type `VoiceCallEntryPointParameters` of `AWS::Connect::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct VoiceCallEntryPointParametersProperty(Object);

impl VoiceCallEntryPointParametersProperty {
    /// `VoiceCallEntryPointParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The destination phonenumber of the EntryPoint
    ///
    /// `DestinationPhoneNumber`.
    pub fn destination_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationPhoneNumber", value.into_value().into_node());
        self
    }

    /// The flow id used for the TestCase
    ///
    /// `FlowId`.
    pub fn flow_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FlowId", value.into_value().into_node());
        self
    }

    /// The source phonenumber of the EntryPoint
    ///
    /// `SourcePhoneNumber`.
    pub fn source_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourcePhoneNumber", value.into_value().into_node());
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

impl Kind for VoiceCallEntryPointParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VoiceCallEntryPointParametersProperty> for VoiceCallEntryPointParametersProperty {}
impl From<VoiceCallEntryPointParametersProperty> for Node {
    #[inline]
    fn from(value: VoiceCallEntryPointParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VoiceCallEntryPointParametersProperty> for VoiceCallEntryPointParametersProperty {
    #[inline]
    fn into_value(self) -> Value<VoiceCallEntryPointParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `EntryPoint` of `AWS::Connect::TestCase`.
pub enum Type {
    /// `CHAT`.
    Chat,
    /// `VOICE_CALL`.
    VoiceCall,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["CHAT", "VOICE_CALL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
