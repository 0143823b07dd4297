// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AWSExternalAnthropic::Workspace` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::AWSExternalAnthropic::Workspace
///
/// `AWS::AWSExternalAnthropic::Workspace`; `Ref` returns its `Arn`, a [`awsexternalanthropic::WorkspaceArn`](kinds::awsexternalanthropic::WorkspaceArn).
/// Changing one of these replaces it: `DataResidency`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-awsexternalanthropic-workspace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkspace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AWSExternalAnthropic::Workspace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("workspace.rules"),
};

impl CfnWorkspace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AWSExternalAnthropic::Workspace";

    /// `CfnWorkspace` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the workspace.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Data residency configuration for the workspace. WorkspaceGeo is immutable after creation.
    ///
    /// `DataResidency`; an update replaces the resource.
    pub fn data_residency(mut self, value: impl IntoValue<DataResidencyProperty>) -> Self {
        self.0.put("DataResidency", value.into_value().into_node());
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

impl Construct for CfnWorkspace {
    type Handle = CfnWorkspaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkspaceRef {
        CfnWorkspaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkspace`] of a stack.
pub struct CfnWorkspaceRef(NodeRef);

impl Clone for CfnWorkspaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkspaceRef {}
impl AsNode for CfnWorkspaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkspaceRef {
    /// What `Ref` returns: its `Arn`, a [`awsexternalanthropic::WorkspaceArn`](kinds::awsexternalanthropic::WorkspaceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::awsexternalanthropic::WorkspaceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the workspace.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::awsexternalanthropic::WorkspaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the workspace was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The unique identifier of the workspace.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::awsexternalanthropic::WorkspaceArn> for &CfnWorkspaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::awsexternalanthropic::WorkspaceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Data residency configuration for the workspace. WorkspaceGeo is immutable after creation.
///
/// The property type `DataResidency` of `AWS::AWSExternalAnthropic::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataResidencyProperty(Object);

impl DataResidencyProperty {
    /// `DataResidencyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Permitted inference geo values. Omit to allow all geos (the service default of 'unrestricted'); otherwise list specific geos.
    ///
    /// `AllowedInferenceGeos`.
    pub fn allowed_inference_geos(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedInferenceGeos", value.into_value().into_node());
        self
    }

    /// Default inference geo applied when requests omit the parameter. Defaults to 'global' if omitted. Must be a member of AllowedInferenceGeos unless AllowedInferenceGeos is omitted.
    ///
    /// `DefaultInferenceGeo`.
    pub fn default_inference_geo(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultInferenceGeo", value.into_value().into_node());
        self
    }

    /// Geographic region for workspace data storage. Immutable after creation. Defaults to 'us' if omitted.
    ///
    /// `WorkspaceGeo`.
    pub fn workspace_geo(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WorkspaceGeo", value.into_value().into_node());
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

impl Kind for DataResidencyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataResidencyProperty> for DataResidencyProperty {}
impl From<DataResidencyProperty> for Node {
    #[inline]
    fn from(value: DataResidencyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataResidencyProperty> for DataResidencyProperty {
    #[inline]
    fn into_value(self) -> Value<DataResidencyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
