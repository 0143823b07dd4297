// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::ViewVersion` and its property types.

use crate::l1::*;

/// Creates a version for the specified customer-managed view within the specified instance.
///
/// `AWS::Connect::ViewVersion`; `Ref` returns its `ViewVersionArn`, a [`connect::ViewVersionArn`](kinds::connect::ViewVersionArn).
/// Changing one of these replaces it: `VersionDescription`, `ViewArn`, `ViewContentSha256`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-viewversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnViewVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::ViewVersion",
    tags: None,
    rules: include_str!("view_version.rules"),
};

impl CfnViewVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::ViewVersion";

    /// `CfnViewVersion` with its required properties, in alphabetical order:
    ///
    /// - `view_arn`: The unqualified Amazon Resource Name (ARN) of the view.
    pub fn new(view_arn: impl IntoValue<kinds::connect::ViewArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ViewArn", view_arn.into_value().into_node());
        Self(object_)
    }

    /// The description of the view version.
    ///
    /// `VersionDescription`; an update replaces the resource.
    pub fn version_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VersionDescription", value.into_value().into_node());
        self
    }

    /// Indicates the checksum value of the latest published view content.
    ///
    /// `ViewContentSha256`; an update replaces the resource.
    pub fn view_content_sha256(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ViewContentSha256", value.into_value().into_node());
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

impl Construct for CfnViewVersion {
    type Handle = CfnViewVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnViewVersionRef {
        CfnViewVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnViewVersion`] of a stack.
pub struct CfnViewVersionRef(NodeRef);

impl Clone for CfnViewVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnViewVersionRef {}
impl AsNode for CfnViewVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnViewVersionRef {
    /// What `Ref` returns: its `ViewVersionArn`, a [`connect::ViewVersionArn`](kinds::connect::ViewVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::ViewVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Current version of the view.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }

    /// The Amazon Resource Name (ARN) of the view version.
    ///
    /// `Fn::GetAtt` of `ViewVersionArn`.
    #[inline]
    pub fn attr_view_version_arn(&self) -> Value<kinds::connect::ViewVersionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ViewVersionArn")))
    }
}

impl IntoValue<kinds::connect::ViewVersionArn> for &CfnViewVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::ViewVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
