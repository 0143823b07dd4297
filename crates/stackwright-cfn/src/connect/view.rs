// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::View` and its property types.

use crate::l1::*;

/// Creates a customer-managed view in the published state within the specified instance.
///
/// `AWS::Connect::View`; `Ref` returns its `ViewArn`, a [`connect::ViewArn`](kinds::connect::ViewArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-view.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnView(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::View",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("view.rules"),
};

impl CfnView {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::View";

    /// `CfnView` with its required properties, in alphabetical order:
    ///
    /// - `actions`: A list of actions possible from the view.
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the instance.
    /// - `name`: The name of the view.
    /// - `template`: The view template representing the structure of the view.
    pub fn new(
        actions: impl IntoValue<List<String>>,
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        name: impl IntoValue<String>,
        template: impl IntoValue<Json>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Template", template.into_value().into_node());
        Self(object_)
    }

    /// The description of the view.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags associated with the view resource (not specific to view version).
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

impl Construct for CfnView {
    type Handle = CfnViewRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnViewRef {
        CfnViewRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnView`] of a stack.
pub struct CfnViewRef(NodeRef);

impl Clone for CfnViewRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnViewRef {}
impl AsNode for CfnViewRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnViewRef {
    /// What `Ref` returns: its `ViewArn`, a [`connect::ViewArn`](kinds::connect::ViewArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::ViewArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unqualified Amazon Resource Name (ARN) of the view.
    ///
    /// For example:
    ///
    /// `arn:<partition>:connect:<region>:<accountId>:instance/00000000-0000-0000-0000-000000000000/view/00000000-0000-0000-0000-000000000000`
    ///
    /// `Fn::GetAtt` of `ViewArn`.
    #[inline]
    pub fn attr_view_arn(&self) -> Value<kinds::connect::ViewArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ViewArn")))
    }

    /// Indicates the checksum value of the latest published view content.
    ///
    /// `Fn::GetAtt` of `ViewContentSha256`.
    #[inline]
    pub fn attr_view_content_sha256(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ViewContentSha256")))
    }

    /// The identifier of the view.
    ///
    /// `Fn::GetAtt` of `ViewId`.
    #[inline]
    pub fn attr_view_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ViewId")))
    }
}

impl IntoValue<kinds::connect::ViewArn> for &CfnViewRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::ViewArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
