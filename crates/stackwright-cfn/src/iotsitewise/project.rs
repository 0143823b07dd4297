// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTSiteWise::Project` and its property types.

use crate::l1::*;

/// > The AWS IoT SiteWise Monitor feature will no longer be open to new customers starting November 7, 2025. If you would like to use the AWS IoT SiteWise Monitor feature, sign up prior to that date. Existing customers can continue to use the service as normal. For more information, see [AWS IoT SiteWise Monitor availability change](https://docs.aws.amazon.com/iot-sitewise/latest/appguide/iotsitewise-monitor-availability-change.html).
///
/// Creates a project in the specified portal.
///
/// > Make sure that the project name and description don't contain confidential information.
///
/// `AWS::IoTSiteWise::Project`; `Ref` returns its `ProjectId`, a [`iotsitewise::ProjectId`](kinds::iotsitewise::ProjectId).
/// Changing one of these replaces it: `PortalId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-project.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProject(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTSiteWise::Project",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("project.rules"),
};

impl CfnProject {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTSiteWise::Project";

    /// `CfnProject` with its required properties, in alphabetical order:
    ///
    /// - `portal_id`: The ID of the portal in which to create the project.
    /// - `project_name`: A friendly name for the project.
    pub fn new(
        portal_id: impl IntoValue<kinds::iotsitewise::PortalId>,
        project_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PortalId", portal_id.into_value().into_node());
        object_.put("ProjectName", project_name.into_value().into_node());
        Self(object_)
    }

    /// A list that contains the IDs of each asset associated with the project.
    ///
    /// `AssetIds`; updated in place.
    pub fn asset_ids(mut self, value: impl IntoValue<List<kinds::iotsitewise::AssetId>>) -> Self {
        self.0.put("AssetIds", value.into_value().into_node());
        self
    }

    /// A description for the project.
    ///
    /// `ProjectDescription`; updated in place.
    pub fn project_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProjectDescription", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs that contain metadata for the project. For more information, see [Tagging your AWS IoT SiteWise resources](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/tag-resources.html) in the *AWS IoT SiteWise User Guide*.
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

impl Construct for CfnProject {
    type Handle = CfnProjectRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProjectRef {
        CfnProjectRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProject`] of a stack.
pub struct CfnProjectRef(NodeRef);

impl Clone for CfnProjectRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProjectRef {}
impl AsNode for CfnProjectRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProjectRef {
    /// What `Ref` returns: its `ProjectId`, a [`iotsitewise::ProjectId`](kinds::iotsitewise::ProjectId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotsitewise::ProjectId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the project, which has the following format.
    ///
    /// `arn:${Partition}:iotsitewise:${Region}:${Account}:project/${ProjectId}`
    ///
    /// `Fn::GetAtt` of `ProjectArn`.
    #[inline]
    pub fn attr_project_arn(&self) -> Value<kinds::iotsitewise::ProjectArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProjectArn")))
    }

    /// The ID of the project.
    ///
    /// `Fn::GetAtt` of `ProjectId`.
    #[inline]
    pub fn attr_project_id(&self) -> Value<kinds::iotsitewise::ProjectId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProjectId")))
    }
}

impl IntoValue<kinds::iotsitewise::ProjectId> for &CfnProjectRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::ProjectId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotsitewise::ProjectArn> for &CfnProjectRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::ProjectArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProjectArn")))
    }
}
