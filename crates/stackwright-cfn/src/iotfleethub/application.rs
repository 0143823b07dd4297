// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTFleetHub::Application` and its property types.

use crate::l1::*;

/// Represents a Fleet Hub for AWS IoT Device Management web application.
///
/// `AWS::IoTFleetHub::Application`; `Ref` returns the physical id of the resource.
/// Attributes: `ApplicationArn`, `ApplicationCreationDate`, `ApplicationId`, `ApplicationLastUpdateDate`, `ApplicationState`, `ApplicationUrl`, `ErrorMessage`, `SsoClientId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleethub-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTFleetHub::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTFleetHub::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `application_name`: The name of the web application.
    /// - `role_arn`: The ARN of the role that the web application assumes when it interacts with AWS IoT Core.
    pub fn new(
        application_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationName", application_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// An optional description of the web application.
    ///
    /// `ApplicationDescription`; updated in place.
    pub fn application_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationDescription", value.into_value().into_node());
        self
    }

    /// A set of key/value pairs that you can use to manage the web application resource.
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
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the web application.
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[inline]
    pub fn attr_application_arn(&self) -> Value<kinds::iotfleethub::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationArn")))
    }

    /// The date (in Unix epoch time) when the web application was created.
    ///
    /// `Fn::GetAtt` of `ApplicationCreationDate`.
    #[inline]
    pub fn attr_application_creation_date(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ApplicationCreationDate"),
        ))
    }

    /// The unique Id of the web application.
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[inline]
    pub fn attr_application_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationId")))
    }

    /// The date (in Unix epoch time) when the web application was last updated.
    ///
    /// `Fn::GetAtt` of `ApplicationLastUpdateDate`.
    #[inline]
    pub fn attr_application_last_update_date(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ApplicationLastUpdateDate"),
        ))
    }

    /// The current state of the web application.
    ///
    /// `Fn::GetAtt` of `ApplicationState`.
    #[inline]
    pub fn attr_application_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationState")))
    }

    /// The URL of the web application.
    ///
    /// `Fn::GetAtt` of `ApplicationUrl`.
    #[inline]
    pub fn attr_application_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationUrl")))
    }

    /// A message that explains any failures included in the applicationState response field. This message explains failures in the `CreateApplication` and `DeleteApplication` actions.
    ///
    /// `Fn::GetAtt` of `ErrorMessage`.
    #[inline]
    pub fn attr_error_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ErrorMessage")))
    }

    /// The Id of the single sign-on client that you use to authenticate and authorize users on the web application.
    ///
    /// `Fn::GetAtt` of `SsoClientId`.
    #[inline]
    pub fn attr_sso_client_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SsoClientId")))
    }
}

impl IntoValue<kinds::iotfleethub::ApplicationArn> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotfleethub::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationArn")))
    }
}
