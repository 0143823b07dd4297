// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Events::ApiDestination` and its property types.

use crate::l1::*;

/// Creates an API destination, which is an HTTP invocation endpoint configured as a target for events.
///
/// When using ApiDesinations with OAuth authentication we recommend these best practices:
///
/// - Create a secret in Secrets Manager with your OAuth credentials.
/// - Reference that secret in your CloudFormation template for `AWS::Events::Connection` using CloudFormation dynamic reference syntax. For more information, see [Secrets Manager secrets](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html#dynamic-references-secretsmanager).
///
/// When the Connection resource is created the secret will be passed to EventBridge and stored in the customer account using “Service Linked Secrets,” effectively creating two secrets. This will minimize the cost because the original secret is only accessed when a CloudFormation template is created or updated, not every time an event is sent to the ApiDestination. The secret stored in the customer account by EventBridge is the one used for each event sent to the ApiDestination and AWS is responsible for the fees.
///
/// > The secret stored in the customer account by EventBridge can’t be updated directly, only when a CloudFormation template is updated.
///
/// For examples of CloudFormation templates that use secrets, see [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-events-connection.html#aws-resource-events-connection--examples).
///
/// `AWS::Events::ApiDestination`; `Ref` returns its `Name`, a [`events::ApiDestinationName`](kinds::events::ApiDestinationName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-apidestination.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApiDestination(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Events::ApiDestination",
    tags: None,
    rules: include_str!("api_destination.rules"),
};

impl CfnApiDestination {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Events::ApiDestination";

    /// `CfnApiDestination` with its required properties, in alphabetical order:
    ///
    /// - `connection_arn`: The ARN of the connection to use for the API destination.
    /// - `http_method`: The method to use for the request to the HTTP invocation endpoint.
    /// - `invocation_endpoint`: The URL to the HTTP invocation endpoint for the API destination.
    pub fn new(
        connection_arn: impl IntoValue<kinds::events::ConnectionArn>,
        http_method: impl IntoValue<HttpMethod>,
        invocation_endpoint: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectionArn", connection_arn.into_value().into_node());
        object_.put("HttpMethod", http_method.into_value().into_node());
        object_.put(
            "InvocationEndpoint",
            invocation_endpoint.into_value().into_node(),
        );
        Self(object_)
    }

    /// A description for the API destination to create.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The maximum number of requests per second to send to the HTTP invocation endpoint.
    ///
    /// `InvocationRateLimitPerSecond`; updated in place.
    pub fn invocation_rate_limit_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "InvocationRateLimitPerSecond",
            value.into_value().into_node(),
        );
        self
    }

    /// The name for the API destination to create.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Construct for CfnApiDestination {
    type Handle = CfnApiDestinationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApiDestinationRef {
        CfnApiDestinationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApiDestination`] of a stack.
pub struct CfnApiDestinationRef(NodeRef);

impl Clone for CfnApiDestinationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApiDestinationRef {}
impl AsNode for CfnApiDestinationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApiDestinationRef {
    /// What `Ref` returns: its `Name`, a [`events::ApiDestinationName`](kinds::events::ApiDestinationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::events::ApiDestinationName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the API destination that was created by the request.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::events::ApiDestinationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the Amazon Resource Name (ARN) of an API destination in resource format, so it can be used in the `Resource` element of IAM permission policy statements. For more information, see [Resource types defined by Amazon EventBridge](https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html#amazoneventbridge-resources-for-iam-policies) in the *Service Authorization Reference*.
    ///
    /// For example, the following resource defines an IAM policy that grants permission to update a specific API destination.
    ///
    /// `Resources: ExamplePolicy: Type: AWS::IAM::Policy Properties: PolicyName: ExamplePolicy PolicyDocument: Version: '2012-10-17 ' Statement: - Effect: Allow Action: - events:UpdateApiDestination Resource: - !GetAtt myApiDestination.ArnForPolicy`
    ///
    /// `Fn::GetAtt` of `ArnForPolicy`.
    #[inline]
    pub fn attr_arn_for_policy(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ArnForPolicy")))
    }
}

impl IntoValue<kinds::events::ApiDestinationName> for &CfnApiDestinationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::events::ApiDestinationName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::events::ApiDestinationArn> for &CfnApiDestinationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::events::ApiDestinationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `HttpMethod` of `AWS::Events::ApiDestination`.
pub enum HttpMethod {
    /// `DELETE`.
    Delete,
    /// `GET`.
    Get,
    /// `HEAD`.
    Head,
    /// `OPTIONS`.
    Options,
    /// `PATCH`.
    Patch,
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
}

#[diagnostic::do_not_recommend]
impl Kind for HttpMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for HttpMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for HttpMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HttpMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<HttpMethod> for HttpMethod {
    #[inline]
    fn into_value(self) -> Value<HttpMethod> {
        const VALUES: &[&str] = &["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
