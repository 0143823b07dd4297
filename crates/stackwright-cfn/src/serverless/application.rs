// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Serverless::Application` and its property types.

use crate::l1::*;

/// <https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlessapplication>
///
/// `AWS::Serverless::Application`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `Location`, `NotificationArns`, `Parameters`, `Tags`, `TimeoutInMinutes`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Serverless::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: "",
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Serverless::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `location`
    pub fn new(location: impl IntoValue<LocationForms>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Location", location.into_value().into_node());
        Self(object_)
    }

    /// The `NotificationArns` property.
    ///
    /// `NotificationArns`; an update replaces the resource.
    pub fn notification_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NotificationArns", value.into_value().into_node());
        self
    }

    /// The `Parameters` property.
    ///
    /// `Parameters`; an update replaces the resource.
    pub fn parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `TimeoutInMinutes` property.
    ///
    /// `TimeoutInMinutes`; an update replaces the resource.
    pub fn timeout_in_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("TimeoutInMinutes", value.into_value().into_node());
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
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `ApplicationLocation` of `AWS::Serverless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationLocationProperty(Object);

impl ApplicationLocationProperty {
    /// `ApplicationLocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `application_id`
    /// - `semantic_version`
    pub fn new(
        application_id: impl IntoValue<String>,
        semantic_version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("SemanticVersion", semantic_version.into_value().into_node());
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

impl Kind for ApplicationLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationLocationProperty> for ApplicationLocationProperty {}
impl From<ApplicationLocationProperty> for Node {
    #[inline]
    fn from(value: ApplicationLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationLocationProperty> for ApplicationLocationProperty {
    #[inline]
    fn into_value(self) -> Value<ApplicationLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What takes a string or a [`ApplicationLocationProperty`].
pub enum LocationForms {}
impl Kind for LocationForms {}
#[diagnostic::do_not_recommend]
impl TextKind for LocationForms {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LocationForms {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationLocationProperty> for LocationForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<LocationForms> for ApplicationLocationProperty {
    #[inline]
    fn into_value(self) -> Value<LocationForms> {
        Value::from_node(Node::Object(self.0))
    }
}
