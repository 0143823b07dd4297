// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RAM::ResourceShare` and its property types.

use crate::l1::*;

/// Creates a resource share. You can provide a list of the Amazon Resource Names (ARNs) for the resources that you want to share, a list of principals you want to share the resources with, and the permissions to grant those principals.
///
/// > Sharing a resource makes it available for use by principals outside of the AWS account that created the resource. Sharing doesn't change any permissions or quotas that apply to the resource in the account that created it.
///
/// `AWS::RAM::ResourceShare`; `Ref` returns its `Arn`, a [`ram::ResourceShareArn`](kinds::ram::ResourceShareArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceshare.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourceShare(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RAM::ResourceShare",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("resource_share.rules"),
};

impl CfnResourceShare {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RAM::ResourceShare";

    /// `CfnResourceShare` with its required properties, in alphabetical order:
    ///
    /// - `name`: Specifies the name of the resource share.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether principals outside your organization in AWS Organizations can be associated with a resource share. A value of `true` lets you share with individual AWS accounts that are *not* in your organization. A value of `false` only has meaning if your account is a member of an AWS Organization. The default value is `true`.
    ///
    /// `AllowExternalPrincipals`; updated in place.
    pub fn allow_external_principals(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowExternalPrincipals", value.into_value().into_node());
        self
    }

    /// Specifies the [Amazon Resource Names (ARNs)](https://docs.aws.amazon.com//general/latest/gr/aws-arns-and-namespaces.html) of the AWS RAM permission to associate with the resource share. If you do not specify an ARN for the permission, AWS RAM automatically attaches the default version of the permission for each resource type. You can associate only one permission with each resource type included in the resource share.
    ///
    /// `PermissionArns`; updated in place.
    pub fn permission_arns(
        mut self,
        value: impl IntoValue<List<kinds::ram::PermissionArn>>,
    ) -> Self {
        self.0.put("PermissionArns", value.into_value().into_node());
        self
    }

    /// Specifies the principals to associate with the resource share. The possible values are:
    ///
    /// - An AWS account ID
    /// - An Amazon Resource Name (ARN) of an organization in AWS Organizations
    /// - An ARN of an organizational unit (OU) in AWS Organizations
    /// - An ARN of an IAM role
    /// - An ARN of an IAM user
    ///
    /// > Not all resource types can be shared with IAM roles and users. For more information, see the column *Can share with IAM roles and users* in the tables on [Shareable AWS resources](https://docs.aws.amazon.com/ram/latest/userguide/shareable.html) in the *AWS Resource Access Manager User Guide*.
    ///
    /// `Principals`; updated in place.
    pub fn principals(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Principals", value.into_value().into_node());
        self
    }

    /// Specifies a list of one or more ARNs of the resources to associate with the resource share.
    ///
    /// `ResourceArns`; updated in place.
    pub fn resource_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ResourceArns", value.into_value().into_node());
        self
    }

    /// The configuration for a resource share.
    ///
    /// `ResourceShareConfiguration`; updated in place.
    pub fn resource_share_configuration(
        mut self,
        value: impl IntoValue<ResourceShareConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ResourceShareConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies from which source accounts the service principal has access to the resources in this resource share.
    ///
    /// `Sources`; updated in place.
    pub fn sources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Sources", value.into_value().into_node());
        self
    }

    /// Specifies one or more tags to attach to the resource share itself. It doesn't attach the tags to the resources associated with the resource share.
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

impl Construct for CfnResourceShare {
    type Handle = CfnResourceShareRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourceShareRef {
        CfnResourceShareRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourceShare`] of a stack.
pub struct CfnResourceShareRef(NodeRef);

impl Clone for CfnResourceShareRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourceShareRef {}
impl AsNode for CfnResourceShareRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceShareRef {
    /// What `Ref` returns: its `Arn`, a [`ram::ResourceShareArn`](kinds::ram::ResourceShareArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ram::ResourceShareArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the resource share.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ram::ResourceShareArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time when the resource share was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// Indicates what features are available for this resource share. This parameter can have one of the following values:
    ///
    /// - *STANDARD* – A resource share that supports all functionality. These resource shares are visible to all principals you share the resource share with. You can modify these resource shares in AWS RAM using the console or APIs. This resource share might have been created by AWS RAM, or it might have been *CREATED_FROM_POLICY* and then promoted.
    /// - *CREATED_FROM_POLICY* – The customer manually shared a resource by attaching a resource-based policy. That policy did not match any existing managed permissions, so AWS RAM created this customer managed permission automatically on the customer's behalf based on the attached policy document. This type of resource share is visible only to the AWS account that created it. You can't modify it in AWS RAM unless you promote it. For more information, see `PromoteResourceShareCreatedFromPolicy`.
    /// - *PROMOTING_TO_STANDARD* – This resource share was originally `CREATED_FROM_POLICY`, but the customer ran the `PromoteResourceShareCreatedFromPolicy` and that operation is still in progress. This value changes to `STANDARD` when complete.
    ///
    /// `Fn::GetAtt` of `FeatureSet`.
    #[inline]
    pub fn attr_feature_set(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FeatureSet")))
    }

    /// The date and time when the resource share was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// The ID of the AWS account that owns the resource share.
    ///
    /// `Fn::GetAtt` of `OwningAccountId`.
    #[inline]
    pub fn attr_owning_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwningAccountId")))
    }

    /// The current status of the resource share.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::ram::ResourceShareArn> for &CfnResourceShareRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ram::ResourceShareArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The configuration for a resource share.
///
/// The property type `ResourceShareConfiguration` of `AWS::RAM::ResourceShare`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceShareConfigurationProperty(Object);

impl ResourceShareConfigurationProperty {
    /// `ResourceShareConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The resource share restricts access to an account
    ///
    /// `ExclusiveAccountAccess`.
    pub fn exclusive_account_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ExclusiveAccountAccess", value.into_value().into_node());
        self
    }

    /// Specifies whether the consumer account retains access to the resource share after leaving the organization.
    ///
    /// `RetainSharingOnAccountLeaveOrganization`; an update replaces the resource.
    pub fn retain_sharing_on_account_leave_organization(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "RetainSharingOnAccountLeaveOrganization",
            value.into_value().into_node(),
        );
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

impl Kind for ResourceShareConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceShareConfigurationProperty> for ResourceShareConfigurationProperty {}
impl From<ResourceShareConfigurationProperty> for Node {
    #[inline]
    fn from(value: ResourceShareConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceShareConfigurationProperty> for ResourceShareConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceShareConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
