// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Chime::AppInstance` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Chime::AppInstance
///
/// `AWS::Chime::AppInstance`; `Ref` returns its `AppInstanceArn`, a [`chime::AppInstanceArn`](kinds::chime::AppInstanceArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAppInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Chime::AppInstance",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("app_instance.rules"),
};

impl CfnAppInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Chime::AppInstance";

    /// `CfnAppInstance` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the AppInstance.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The metadata of the AppInstance. Limited to a 1KB string in UTF-8.
    ///
    /// `Metadata`; updated in place.
    pub fn metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Metadata", value.into_value().into_node());
        self
    }

    /// Tags assigned to the AppInstance.
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

impl Construct for CfnAppInstance {
    type Handle = CfnAppInstanceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAppInstanceRef {
        CfnAppInstanceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAppInstance`] of a stack.
pub struct CfnAppInstanceRef(NodeRef);

impl Clone for CfnAppInstanceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAppInstanceRef {}
impl AsNode for CfnAppInstanceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAppInstanceRef {
    /// What `Ref` returns: its `AppInstanceArn`, a [`chime::AppInstanceArn`](kinds::chime::AppInstanceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::chime::AppInstanceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Number (ARN) of the AppInstance.
    ///
    /// `Fn::GetAtt` of `AppInstanceArn`.
    #[inline]
    pub fn attr_app_instance_arn(&self) -> Value<kinds::chime::AppInstanceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AppInstanceArn")))
    }

    /// The time at which an AppInstance was created, as an ISO 8601 timestamp.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The time an AppInstance was last updated, as an ISO 8601 timestamp.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
    #[inline]
    pub fn attr_last_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTimestamp")))
    }
}

impl IntoValue<kinds::chime::AppInstanceArn> for &CfnAppInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::chime::AppInstanceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
