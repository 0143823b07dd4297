// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudWatch::Dashboard` and its property types.

use crate::l1::*;

/// The `AWS::CloudWatch::Dashboard` resource specifies an Amazon CloudWatch dashboard. A dashboard is a customizable home page in the CloudWatch console that you can use to monitor your AWS resources in a single view.
///
/// All dashboards in your account are global, not region-specific.
///
/// `AWS::CloudWatch::Dashboard`; `Ref` returns its `DashboardName`, a [`cloudwatch::DashboardName`](kinds::cloudwatch::DashboardName).
/// Changing one of these replaces it: `DashboardName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDashboard(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudWatch::Dashboard",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dashboard.rules"),
};

impl CfnDashboard {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudWatch::Dashboard";

    /// `CfnDashboard` with its required properties, in alphabetical order:
    ///
    /// - `dashboard_body`: The detailed information about the dashboard in JSON format, including the widgets to include and their location on the dashboard.
    pub fn new(dashboard_body: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DashboardBody", dashboard_body.into_value().into_node());
        Self(object_)
    }

    /// The name of the dashboard. The name must be between 1 and 255 characters. If you do not specify a name, one will be generated automatically.
    ///
    /// `DashboardName`; an update replaces the resource.
    pub fn dashboard_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DashboardName", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to associate with the cloudwatch dashboard. You can associate up to 50 tags with a dashboard
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

impl Construct for CfnDashboard {
    type Handle = CfnDashboardRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDashboardRef {
        CfnDashboardRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDashboard`] of a stack.
pub struct CfnDashboardRef(NodeRef);

impl Clone for CfnDashboardRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDashboardRef {}
impl AsNode for CfnDashboardRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDashboardRef {
    /// What `Ref` returns: its `DashboardName`, a [`cloudwatch::DashboardName`](kinds::cloudwatch::DashboardName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudwatch::DashboardName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::cloudwatch::DashboardName> for &CfnDashboardRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudwatch::DashboardName> {
        Value::from_node(Node::Ref(self.0))
    }
}
