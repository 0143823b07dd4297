// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FMS::ApplicationsList` and its property types.

use crate::l1::*;

/// Creates an AWS Firewall Manager applications list.
///
/// `AWS::FMS::ApplicationsList`; `Ref` returns its `Arn`, a [`fms::ApplicationsListArn`](kinds::fms::ApplicationsListArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-applicationslist.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplicationsList(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FMS::ApplicationsList",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("applications_list.rules"),
};

impl CfnApplicationsList {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FMS::ApplicationsList";

    /// `CfnApplicationsList` with its required properties, in alphabetical order:
    ///
    /// - `apps_list`: An array of applications in the Firewall Manager applications list.
    /// - `list_name`: The name of the Firewall Manager applications list.
    pub fn new(
        apps_list: impl IntoValue<List<AppProperty>>,
        list_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppsList", apps_list.into_value().into_node());
        object_.put("ListName", list_name.into_value().into_node());
        Self(object_)
    }

    /// An array of key-value pairs to apply to the applications list.
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

impl Construct for CfnApplicationsList {
    type Handle = CfnApplicationsListRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationsListRef {
        CfnApplicationsListRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplicationsList`] of a stack.
pub struct CfnApplicationsListRef(NodeRef);

impl Clone for CfnApplicationsListRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationsListRef {}
impl AsNode for CfnApplicationsListRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationsListRef {
    /// What `Ref` returns: its `Arn`, a [`fms::ApplicationsListArn`](kinds::fms::ApplicationsListArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::fms::ApplicationsListArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the applications list.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::fms::ApplicationsListArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time that the Firewall Manager applications list was created.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// The time that the Firewall Manager applications list was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdateTime`.
    #[inline]
    pub fn attr_last_update_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdateTime")))
    }

    /// The ID of the Firewall Manager applications list.
    ///
    /// `Fn::GetAtt` of `ListId`.
    #[inline]
    pub fn attr_list_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ListId")))
    }
}

impl IntoValue<kinds::fms::ApplicationsListArn> for &CfnApplicationsListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::fms::ApplicationsListArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An individual Firewall Manager application.
///
/// The property type `App` of `AWS::FMS::ApplicationsList`.
#[must_use = "a property type does nothing until it is set"]
pub struct AppProperty(Object);

impl AppProperty {
    /// `AppProperty` with its required properties, in alphabetical order:
    ///
    /// - `app_name`: The application's name.
    /// - `port`: The application's port number, for example 80.
    /// - `protocol`: The IP protocol name or number.
    pub fn new(
        app_name: impl IntoValue<String>,
        port: impl IntoValue<i64>,
        protocol: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppName", app_name.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
        object_.put("Protocol", protocol.into_value().into_node());
        Self(object_)
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

impl Kind for AppProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AppProperty> for AppProperty {}
impl From<AppProperty> for Node {
    #[inline]
    fn from(value: AppProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AppProperty> for AppProperty {
    #[inline]
    fn into_value(self) -> Value<AppProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
