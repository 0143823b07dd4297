// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lambda::Permission` and its property types.

use crate::l1::*;

/// The `AWS::Lambda::Permission` resource grants an AWS service or another account permission to use a function. You can apply the policy at the function level, or specify a qualifier to restrict access to a single version or alias. If you use a qualifier, the invoker must use the full Amazon Resource Name (ARN) of that version or alias to invoke the function.
///
/// To grant permission to another account, specify the account ID as the `Principal`. To grant permission to an organization defined in AWS Organizations, specify the organization ID as the `PrincipalOrgID`. For AWS services, the principal is a domain-style identifier defined by the service, like `s3.amazonaws.com` or `sns.amazonaws.com`. For AWS services, you can also specify the ARN of the associated resource as the `SourceArn`. If you grant permission to a service principal without specifying the source, other accounts could potentially configure resources in their account to invoke your Lambda function.
///
/// If your function has a function URL, you can specify the `FunctionUrlAuthType` parameter. This adds a condition to your permission that only applies when your function URL's `AuthType` matches the specified `FunctionUrlAuthType`. For more information about the `AuthType` parameter, see [Control access to Lambda function URLs](https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html).
///
/// This resource adds a statement to a resource-based permission policy for the function. For more information about function policies, see [Lambda Function Policies](https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html).
///
/// `AWS::Lambda::Permission`; `Ref` returns the physical id, which is made of `FunctionName`, `Id`.
/// Changing one of these replaces it: `Action`, `EventSourceToken`, `FunctionName`, `FunctionUrlAuthType`, `InvokedViaFunctionUrl`, `Principal`, `PrincipalOrgID`, `SourceAccount`, `SourceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPermission(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lambda::Permission",
    tags: None,
    rules: include_str!("permission.rules"),
};

impl CfnPermission {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lambda::Permission";

    /// `CfnPermission` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action that the principal can use on the function.
    /// - `function_name`: The name or ARN of the Lambda function, version, or alias.
    /// - `principal`: The AWS service, AWS account, IAM user, or IAM role that invokes the function.
    pub fn new(
        action: impl IntoValue<String>,
        function_name: impl IntoValue<kinds::lambda::FunctionIdentifier>,
        principal: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("FunctionName", function_name.into_value().into_node());
        object_.put("Principal", principal.into_value().into_node());
        Self(object_)
    }

    /// For Alexa Smart Home functions, a token that the invoker must supply.
    ///
    /// `EventSourceToken`; an update replaces the resource.
    pub fn event_source_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EventSourceToken", value.into_value().into_node());
        self
    }

    /// The type of authentication that your function URL uses. Set to `AWS_IAM` if you want to restrict access to authenticated users only. Set to `NONE` if you want to bypass IAM authentication to create a public endpoint. For more information, see [Control access to Lambda function URLs](https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html).
    ///
    /// `FunctionUrlAuthType`; one of `AWS_IAM`, `NONE`; an update replaces the resource.
    pub fn function_url_auth_type(mut self, value: impl IntoValue<FunctionUrlAuthType>) -> Self {
        self.0
            .put("FunctionUrlAuthType", value.into_value().into_node());
        self
    }

    /// Indicates whether the permission applies when the function is invoked through a function URL.
    ///
    /// `InvokedViaFunctionUrl`; an update replaces the resource.
    pub fn invoked_via_function_url(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("InvokedViaFunctionUrl", value.into_value().into_node());
        self
    }

    /// The identifier for your organization in AWS Organizations. Use this to grant permissions to all the AWS accounts under this organization.
    ///
    /// `PrincipalOrgID`; an update replaces the resource.
    pub fn principal_org_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PrincipalOrgID", value.into_value().into_node());
        self
    }

    /// For AWS service, the ID of the AWS account that owns the resource. Use this together with `SourceArn` to ensure that the specified account owns the resource. It is possible for an Amazon S3 bucket to be deleted by its owner and recreated by another account.
    ///
    /// `SourceAccount`; an update replaces the resource.
    pub fn source_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceAccount", value.into_value().into_node());
        self
    }

    /// For AWS services, the ARN of the AWS resource that invokes the function. For example, an Amazon S3 bucket or Amazon SNS topic.
    ///
    /// Note that Lambda configures the comparison using the `StringLike` operator.
    ///
    /// `SourceArn`; an update replaces the resource.
    pub fn source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceArn", value.into_value().into_node());
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

impl Construct for CfnPermission {
    type Handle = CfnPermissionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPermissionRef {
        CfnPermissionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPermission`] of a stack.
pub struct CfnPermissionRef(NodeRef);

impl Clone for CfnPermissionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPermissionRef {}
impl AsNode for CfnPermissionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPermissionRef {
    /// What `Ref` returns: the physical id, which is made of `FunctionName`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

/// The values of `FunctionUrlAuthType` of `AWS::Lambda::Permission`.
pub enum FunctionUrlAuthType {
    /// `AWS_IAM`.
    AwsIam,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for FunctionUrlAuthType {}
#[diagnostic::do_not_recommend]
impl TextKind for FunctionUrlAuthType {}
#[diagnostic::do_not_recommend]
impl IdKind for FunctionUrlAuthType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FunctionUrlAuthType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FunctionUrlAuthType> for FunctionUrlAuthType {
    #[inline]
    fn into_value(self) -> Value<FunctionUrlAuthType> {
        const VALUES: &[&str] = &["AWS_IAM", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
