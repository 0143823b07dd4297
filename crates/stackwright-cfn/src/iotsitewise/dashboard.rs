// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTSiteWise::Dashboard` and its property types.

use crate::l1::*;

/// > The AWS IoT SiteWise Monitor feature will no longer be open to new customers starting November 7, 2025. If you would like to use the AWS IoT SiteWise Monitor feature, sign up prior to that date. Existing customers can continue to use the service as normal. For more information, see [AWS IoT SiteWise Monitor availability change](https://docs.aws.amazon.com/iot-sitewise/latest/appguide/iotsitewise-monitor-availability-change.html).
///
/// Creates a dashboard in an AWS IoT SiteWise Monitor project.
///
/// `AWS::IoTSiteWise::Dashboard`; `Ref` returns its `DashboardId`, a [`iotsitewise::DashboardId`](kinds::iotsitewise::DashboardId).
/// Changing one of these replaces it: `ProjectId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dashboard.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDashboard(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTSiteWise::Dashboard",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dashboard.rules"),
};

impl CfnDashboard {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTSiteWise::Dashboard";

    /// `CfnDashboard` with its required properties, in alphabetical order:
    ///
    /// - `dashboard_definition`: The dashboard definition specified in a JSON literal.
    /// - `dashboard_description`: A description for the dashboard.
    /// - `dashboard_name`: A friendly name for the dashboard.
    pub fn new(
        dashboard_definition: impl IntoValue<String>,
        dashboard_description: impl IntoValue<String>,
        dashboard_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DashboardDefinition",
            dashboard_definition.into_value().into_node(),
        );
        object_.put(
            "DashboardDescription",
            dashboard_description.into_value().into_node(),
        );
        object_.put("DashboardName", dashboard_name.into_value().into_node());
        Self(object_)
    }

    /// The ID of the project in which to create the dashboard.
    ///
    /// `ProjectId`; an update replaces the resource.
    pub fn project_id(mut self, value: impl IntoValue<kinds::iotsitewise::ProjectId>) -> Self {
        self.0.put("ProjectId", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs that contain metadata for the dashboard. For more information, see [Tagging your AWS IoT SiteWise resources](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/tag-resources.html) in the *AWS IoT SiteWise User Guide*.
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
    /// What `Ref` returns: its `DashboardId`, a [`iotsitewise::DashboardId`](kinds::iotsitewise::DashboardId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotsitewise::DashboardId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the dashboard, which has the following format.
    ///
    /// `arn:${Partition}:iotsitewise:${Region}:${Account}:dashboard/${DashboardId}`
    ///
    /// `Fn::GetAtt` of `DashboardArn`.
    #[inline]
    pub fn attr_dashboard_arn(&self) -> Value<kinds::iotsitewise::DashboardArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DashboardArn")))
    }

    /// The ID of the dashboard.
    ///
    /// `Fn::GetAtt` of `DashboardId`.
    #[inline]
    pub fn attr_dashboard_id(&self) -> Value<kinds::iotsitewise::DashboardId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DashboardId")))
    }
}

impl IntoValue<kinds::iotsitewise::DashboardId> for &CfnDashboardRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::DashboardId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotsitewise::DashboardArn> for &CfnDashboardRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::DashboardArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DashboardArn")))
    }
}
