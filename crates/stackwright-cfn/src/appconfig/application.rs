// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppConfig::Application` and its property types.

use crate::l1::*;

/// The `AWS::AppConfig::Application` resource creates an application. In AWS AppConfig, an application is simply an organizational construct like a folder. This organizational construct has a relationship with some unit of executable code. For example, you could create an application called MyMobileApp to organize and manage configuration data for a mobile application installed by your users.
///
/// AWS AppConfig requires that you create resources and deploy a configuration in the following order:
///
/// - Create an application
/// - Create an environment
/// - Create a configuration profile
/// - Choose a pre-defined deployment strategy or create your own
/// - Deploy the configuration
///
/// For more information, see [AWS AppConfig](https://docs.aws.amazon.com/appconfig/latest/userguide/what-is-appconfig.html) in the *AWS AppConfig User Guide*.
///
/// `AWS::AppConfig::Application`; `Ref` returns its `ApplicationId`, a [`appconfig::ApplicationId`](kinds::appconfig::ApplicationId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppConfig::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppConfig::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the application.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A description of the application.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Metadata to assign to the application. Tags help organize and categorize your AWS AppConfig resources. Each tag consists of a key and an optional value, both of which you define.
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
    /// What `Ref` returns: its `ApplicationId`, a [`appconfig::ApplicationId`](kinds::appconfig::ApplicationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appconfig::ApplicationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The application ID.
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[inline]
    pub fn attr_application_id(&self) -> Value<kinds::appconfig::ApplicationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationId")))
    }
}

impl IntoValue<kinds::appconfig::ApplicationId> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appconfig::ApplicationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
