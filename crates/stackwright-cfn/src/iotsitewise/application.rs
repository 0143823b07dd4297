// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTSiteWise::Application` and its property types.

use crate::l1::*;

/// Represents an AWS IoT SiteWise application that provides IAM Identity Center based access to a workspace.
///
/// `AWS::IoTSiteWise::Application`; `Ref` returns its `Arn`, a [`iotsitewise::ApplicationArn`](kinds::iotsitewise::ApplicationArn).
/// Changing one of these replaces it: `Description`, `IdcInstanceArn`, `Name`, `WorkspaceName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTSiteWise::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTSiteWise::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the application.
    /// - `workspace_name`: The name of the workspace that the application belongs to.
    pub fn new(name: impl IntoValue<String>, workspace_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("WorkspaceName", workspace_name.into_value().into_node());
        Self(object_)
    }

    /// A description of the application.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM Identity Center instance used to create the application.
    ///
    /// `IdcInstanceArn`; an update replaces the resource.
    pub fn idc_instance_arn(mut self, value: impl IntoValue<kinds::sso::InstanceArn>) -> Self {
        self.0.put("IdcInstanceArn", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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
    /// What `Ref` returns: its `Arn`, a [`iotsitewise::ApplicationArn`](kinds::iotsitewise::ApplicationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotsitewise::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier of the application.
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[inline]
    pub fn attr_application_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationId")))
    }

    /// The ARN of the application.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotsitewise::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time the application was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The DNS-compliant subdomain label assigned to the application.
    ///
    /// `Fn::GetAtt` of `DnsSubdomain`.
    #[inline]
    pub fn attr_dns_subdomain(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DnsSubdomain")))
    }

    /// The ARN of the IAM Identity Center application created for the application.
    ///
    /// `Fn::GetAtt` of `IdcApplicationArn`.
    #[inline]
    pub fn attr_idc_application_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IdcApplicationArn")))
    }

    /// The current status of the application.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The time the application was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::iotsitewise::ApplicationArn> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
