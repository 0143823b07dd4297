// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Oam::Link` and its property types.

use crate::l1::*;

/// Creates a link between a source account and a sink that you have created in a monitoring account.
///
/// Before you create a link, you must create a sink in the monitoring account. The sink must have a sink policy that permits the source account to link to it. You can grant permission to source accounts by granting permission to an entire organization, an organizational unit, or to individual accounts.
///
/// For more information, see [CreateSink](https://docs.aws.amazon.com/OAM/latest/APIReference/API_CreateSink.html) and [PutSinkPolicy](https://docs.aws.amazon.com/OAM/latest/APIReference/API_PutSinkPolicy.html).
///
/// Each monitoring account can be linked to as many as 100,000 source accounts.
///
/// Each source account can be linked to as many as five monitoring accounts.
///
/// `AWS::Oam::Link`; `Ref` returns its `Arn`, a [`oam::LinkArn`](kinds::oam::LinkArn).
/// Changing one of these replaces it: `LabelTemplate`, `SinkIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-link.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLink(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Oam::Link",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("link.rules"),
};

impl CfnLink {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Oam::Link";

    /// `CfnLink` with its required properties, in alphabetical order:
    ///
    /// - `resource_types`: An array of strings that define which types of data that the source account shares with the monitoring account.
    /// - `sink_identifier`: The ARN of the sink in the monitoring account that you want to link to.
    pub fn new(
        resource_types: impl IntoValue<List<String>>,
        sink_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceTypes", resource_types.into_value().into_node());
        object_.put("SinkIdentifier", sink_identifier.into_value().into_node());
        Self(object_)
    }

    /// Specify a friendly human-readable name to use to identify this source account when you are viewing data from it in the monitoring account.
    ///
    /// You can include the following variables in your template:
    ///
    /// - `$AccountName` is the name of the account
    /// - `$AccountEmail` is a globally-unique email address, which includes the email domain, such as `mariagarcia@example.com`
    /// - `$AccountEmailNoDomain` is an email address without the domain name, such as `mariagarcia`
    ///
    /// > In the and Regions, the only supported option is to use custom labels, and the `$AccountName`, `$AccountEmail`, and `$AccountEmailNoDomain` variables all resolve as *account-id* instead of the specified variable.
    ///
    /// `LabelTemplate`; an update replaces the resource.
    pub fn label_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LabelTemplate", value.into_value().into_node());
        self
    }

    /// Use this structure to optionally create filters that specify that only some metric namespaces or log groups are to be shared from the source account to the monitoring account.
    ///
    /// `LinkConfiguration`; updated in place.
    pub fn link_configuration(mut self, value: impl IntoValue<LinkConfigurationProperty>) -> Self {
        self.0
            .put("LinkConfiguration", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to the link.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnLink {
    type Handle = CfnLinkRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLinkRef {
        CfnLinkRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLink`] of a stack.
pub struct CfnLinkRef(NodeRef);

impl Clone for CfnLinkRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLinkRef {}
impl AsNode for CfnLinkRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLinkRef {
    /// What `Ref` returns: its `Arn`, a [`oam::LinkArn`](kinds::oam::LinkArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::oam::LinkArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the link. For example, `arn:aws:oam:us-west-1:111111111111:link:abcd1234-a123-456a-a12b-a123b456c789`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::oam::LinkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The friendly human-readable name used to identify this source account when it is viewed from the monitoring account. For example, `my-account1`.
    ///
    /// `Fn::GetAtt` of `Label`.
    #[inline]
    pub fn attr_label(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Label")))
    }
}

impl IntoValue<kinds::oam::LinkArn> for &CfnLinkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::oam::LinkArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Use this structure to optionally create filters that specify that only some metric namespaces or log groups are to be shared from the source account to the monitoring account.
///
/// The property type `LinkConfiguration` of `AWS::Oam::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct LinkConfigurationProperty(Object);

impl LinkConfigurationProperty {
    /// `LinkConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Use this structure to filter which log groups are to share log events from this source account to the monitoring account.
    ///
    /// `LogGroupConfiguration`.
    pub fn log_group_configuration(mut self, value: impl IntoValue<LinkFilterProperty>) -> Self {
        self.0
            .put("LogGroupConfiguration", value.into_value().into_node());
        self
    }

    /// Use this structure to filter which metric namespaces are to be shared from the source account to the monitoring account.
    ///
    /// `MetricConfiguration`.
    pub fn metric_configuration(mut self, value: impl IntoValue<LinkFilterProperty>) -> Self {
        self.0
            .put("MetricConfiguration", value.into_value().into_node());
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

impl Kind for LinkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LinkConfigurationProperty> for LinkConfigurationProperty {}
impl From<LinkConfigurationProperty> for Node {
    #[inline]
    fn from(value: LinkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LinkConfigurationProperty> for LinkConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LinkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When used in `MetricConfiguration` this field specifies which metric namespaces are to be shared with the monitoring account
///
/// When used in `LogGroupConfiguration` this field specifies which log groups are to share their log events with the monitoring account. Use the term `LogGroupName` and one or more of the following operands.
///
/// The property type `LinkFilter` of `AWS::Oam::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct LinkFilterProperty(Object);

impl LinkFilterProperty {
    /// `LinkFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `filter`: When used in `MetricConfiguration` this field specifies which metric namespaces are to be shared with the monitoring account.
    pub fn new(filter: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Filter", filter.into_value().into_node());
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

impl Kind for LinkFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LinkFilterProperty> for LinkFilterProperty {}
impl From<LinkFilterProperty> for Node {
    #[inline]
    fn from(value: LinkFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LinkFilterProperty> for LinkFilterProperty {
    #[inline]
    fn into_value(self) -> Value<LinkFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
