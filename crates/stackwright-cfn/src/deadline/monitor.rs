// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Deadline::Monitor` and its property types.

use crate::l1::*;

/// Creates an AWS Deadline Cloud monitor that you can use to view your farms, queues, and fleets. After you submit a job, you can track the progress of the tasks and steps that make up the job, and then download the job's results.
///
/// `AWS::Deadline::Monitor`; `Ref` returns its `Arn`, a [`deadline::MonitorArn`](kinds::deadline::MonitorArn).
/// Changing one of these replaces it: `IdentityCenterInstanceArn`, `IdentityCenterRegion`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-monitor.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMonitor(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Deadline::Monitor",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("monitor.rules"),
};

impl CfnMonitor {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Deadline::Monitor";

    /// `CfnMonitor` with its required properties, in alphabetical order:
    ///
    /// - `display_name`: The name of the monitor that displays on the Deadline Cloud console.
    /// - `identity_center_instance_arn`: The Amazon Resource Name of the IAM Identity Center instance responsible for authenticating monitor users.
    /// - `role_arn`: The Amazon Resource Name of the IAM role for the monitor.
    /// - `subdomain`: The subdomain used for the monitor URL.
    pub fn new(
        display_name: impl IntoValue<String>,
        identity_center_instance_arn: impl IntoValue<kinds::sso::InstanceArn>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        subdomain: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put(
            "IdentityCenterInstanceArn",
            identity_center_instance_arn.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("Subdomain", subdomain.into_value().into_node());
        Self(object_)
    }

    /// The AWS region where IAM Identity Center is enabled. Required when Identity Center is in a different region than the monitor.
    ///
    /// `IdentityCenterRegion`; an update replaces the resource.
    pub fn identity_center_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IdentityCenterRegion", value.into_value().into_node());
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

impl Construct for CfnMonitor {
    type Handle = CfnMonitorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMonitorRef {
        CfnMonitorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMonitor`] of a stack.
pub struct CfnMonitorRef(NodeRef);

impl Clone for CfnMonitorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMonitorRef {}
impl AsNode for CfnMonitorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMonitorRef {
    /// What `Ref` returns: its `Arn`, a [`deadline::MonitorArn`](kinds::deadline::MonitorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::deadline::MonitorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the monitor.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::deadline::MonitorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The Amazon Resource Name that the IAM Identity Center assigned to the monitor when it was created.
    ///
    /// `Fn::GetAtt` of `IdentityCenterApplicationArn`.
    #[inline]
    pub fn attr_identity_center_application_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdentityCenterApplicationArn"),
        ))
    }

    /// The unique identifier for the monitor.
    ///
    /// `Fn::GetAtt` of `MonitorId`.
    #[inline]
    pub fn attr_monitor_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MonitorId")))
    }

    /// The complete URL of the monitor. The full URL of the monitor is subdomain.Region.deadlinecloud.amazonaws.com.
    ///
    /// `Fn::GetAtt` of `Url`.
    #[inline]
    pub fn attr_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Url")))
    }
}

impl IntoValue<kinds::deadline::MonitorArn> for &CfnMonitorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::deadline::MonitorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
