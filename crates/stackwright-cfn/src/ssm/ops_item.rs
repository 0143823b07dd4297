// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSM::OpsItem` and its property types.

use crate::l1::*;

/// Resource schema for AWS::SSM::OpsItem.
///
/// `AWS::SSM::OpsItem`; `Ref` returns its `OpsItemArn`, a [`ssm::OpsItemArn`](kinds::ssm::OpsItemArn).
/// Changing one of these replaces it: `Source`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-opsitem.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOpsItem(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSM::OpsItem",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ops_item.rules"),
};

impl CfnOpsItem {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSM::OpsItem";

    /// `CfnOpsItem` with its required properties, in alphabetical order:
    ///
    /// - `description`: The description of the OpsItem.
    /// - `source`: The origin of the OpsItem.
    /// - `title`: The title of the OpsItem.
    pub fn new(
        description: impl IntoValue<String>,
        source: impl IntoValue<String>,
        title: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        object_.put("Title", title.into_value().into_node());
        Self(object_)
    }

    /// The category of the OpsItem.
    ///
    /// `Category`; updated in place.
    pub fn category(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Category", value.into_value().into_node());
        self
    }

    /// The priority of the OpsItem.
    ///
    /// `Priority`; updated in place.
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// The severity of the OpsItem.
    ///
    /// `Severity`; updated in place.
    pub fn severity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Severity", value.into_value().into_node());
        self
    }

    /// Tags for the OpsItem.
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

impl Construct for CfnOpsItem {
    type Handle = CfnOpsItemRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOpsItemRef {
        CfnOpsItemRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOpsItem`] of a stack.
pub struct CfnOpsItemRef(NodeRef);

impl Clone for CfnOpsItemRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOpsItemRef {}
impl AsNode for CfnOpsItemRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOpsItemRef {
    /// What `Ref` returns: its `OpsItemArn`, a [`ssm::OpsItemArn`](kinds::ssm::OpsItemArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssm::OpsItemArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The user who created the OpsItem.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The time the OpsItem was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The user who last modified the OpsItem.
    ///
    /// `Fn::GetAtt` of `LastModifiedBy`.
    #[inline]
    pub fn attr_last_modified_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedBy")))
    }

    /// The time the OpsItem was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The ARN of the OpsItem.
    ///
    /// `Fn::GetAtt` of `OpsItemArn`.
    #[inline]
    pub fn attr_ops_item_arn(&self) -> Value<kinds::ssm::OpsItemArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OpsItemArn")))
    }

    /// The ID of the OpsItem.
    ///
    /// `Fn::GetAtt` of `OpsItemId`.
    #[inline]
    pub fn attr_ops_item_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OpsItemId")))
    }

    /// The type of OpsItem.
    ///
    /// `Fn::GetAtt` of `OpsItemType`.
    #[inline]
    pub fn attr_ops_item_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OpsItemType")))
    }

    /// The status of the OpsItem.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The version of the OpsItem.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::ssm::OpsItemArn> for &CfnOpsItemRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssm::OpsItemArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
