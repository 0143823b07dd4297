// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Macie::AllowList` and its property types.

use crate::l1::*;

/// The `AWS::Macie::AllowList` resource specifies an allow list. In Amazon Macie, an allow list defines specific text or a text pattern for Macie to ignore when it inspects data sources for sensitive data. If data matches text or a text pattern in an allow list, Macie doesn’t report the data in sensitive data findings or sensitive data discovery results, even if the data matches the criteria of a custom data identifier or a managed data identifier. You can create and use allow lists in all the AWS Regions where Macie is currently available except the Asia Pacific (Osaka) Region.
///
/// Macie supports two types of allow lists:
///
/// - *Predefined text* - For this type of list ( `S3WordsList`), you create a line-delimited plaintext file that lists specific text to ignore, and you store the file in an Amazon Simple Storage Service ( Amazon S3 ) bucket. You then configure settings for Macie to access the list in the bucket.
///
/// This type of list typically contains specific words, phrases, and other kinds of character sequences that aren’t sensitive, aren't likely to change, and don’t necessarily adhere to a common pattern. If you use this type of list, Macie doesn't report occurrences of text that exactly match a complete entry in the list. Macie treats each entry in the list as a string literal value. Matches aren't case sensitive.
/// - *Regular expression* - For this type of list ( `Regex`), you specify a regular expression that defines a text pattern to ignore. Unlike an allow list with predefined text, you store the regex and all other list settings in Macie.
///
/// This type of list is helpful if you want to specify text that isn’t sensitive but varies or is likely to change while also adhering to a common pattern. If you use this type of list, Macie doesn't report occurrences of text that completely match the pattern defined by the list.
///
/// For more information, see [Defining sensitive data exceptions with allow lists](https://docs.aws.amazon.com/macie/latest/user/allow-lists.html) in the *Amazon Macie User Guide*.
///
/// An `AWS::Macie::Session` resource must exist for an AWS account before you can create an `AWS::Macie::AllowList` resource for the account. Use a [DependsOn attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) to ensure that an `AWS::Macie::Session` resource is created before other Macie resources are created for an account. For example, `"DependsOn": "Session"`.
///
/// `AWS::Macie::AllowList`; `Ref` returns its `Id`, a [`macie::AllowListId`](kinds::macie::AllowListId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-allowlist.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAllowList(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Macie::AllowList",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("allow_list.rules"),
};

impl CfnAllowList {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Macie::AllowList";

    /// `CfnAllowList` with its required properties, in alphabetical order:
    ///
    /// - `criteria`: The criteria that specify the text or text pattern to ignore.
    /// - `name`: A custom name for the allow list.
    pub fn new(criteria: impl IntoValue<CriteriaProperty>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Criteria", criteria.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A custom description of the allow list. The description can contain 1-512 characters.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to the allow list.
    ///
    /// For more information, see [Resource tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnAllowList {
    type Handle = CfnAllowListRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAllowListRef {
        CfnAllowListRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAllowList`] of a stack.
pub struct CfnAllowListRef(NodeRef);

impl Clone for CfnAllowListRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAllowListRef {}
impl AsNode for CfnAllowListRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAllowListRef {
    /// What `Ref` returns: its `Id`, a [`macie::AllowListId`](kinds::macie::AllowListId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::macie::AllowListId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the allow list.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::macie::AllowListArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier for the allow list.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::macie::AllowListId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The current status of the allow list, which indicates whether Amazon Macie can access and use the list's criteria. If the list's criteria specify a regular expression ( `Regex`), this value is typically `OK`. Macie can compile the expression. If the list's criteria specify an Amazon S3 object ( `S3WordsList`), possible values are:
    ///
    /// - `OK` - Macie can retrieve and parse the contents of the object.
    /// - `S3_OBJECT_ACCESS_DENIED` - Macie isn't allowed to access the object or the object is encrypted with a customer managed AWS key that Macie isn't allowed to use. Check the bucket policy and other permissions settings for the bucket and the object. If the object is encrypted, also ensure that it's encrypted with a key that Macie is allowed to use.
    /// - `S3_OBJECT_EMPTY` - Macie can retrieve the object but the object doesn't contain any content. Ensure that the object contains the correct entries. Also ensure that the list's criteria specify the correct bucket and object names.
    /// - `S3_OBJECT_NOT_FOUND` - The object doesn't exist in Amazon S3. Ensure that the list's criteria specify the correct bucket and object names.
    /// - `S3_OBJECT_OVERSIZE` - Macie can retrieve the object. However, the object contains too many entries or its storage size exceeds the quota for an allow list. Try breaking the list into multiple files and ensure that each file doesn't exceed any quotas. Then configure list settings in Macie for each file.
    /// - `S3_THROTTLED` - Amazon S3 throttled the request to retrieve the object. Wait a few minutes and then try again.
    /// - `S3_USER_ACCESS_DENIED` - Amazon S3 denied the request to retrieve the object. If the specified object exists, you're not allowed to access it or it's encrypted with an AWS key that you're not allowed to use. Work with your AWS administrator to ensure that the list's criteria specify the correct bucket and object names, and you have read access to the bucket and the object. If the object is encrypted, also ensure that it's encrypted with a key that you're allowed to use.
    /// - `UNKNOWN_ERROR` - A transient or internal error occurred when Macie attempted to retrieve or parse the object. Wait a few minutes and then try again. A list can also have this status if it's encrypted with a key that Amazon S3 and Macie can't access or use.
    ///
    /// For more information, see [Allow list options and requirements](https://docs.aws.amazon.com/macie/latest/user/allow-lists-options.html) in the *Amazon Macie User Guide*.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::macie::AllowListId> for &CfnAllowListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::macie::AllowListId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::macie::AllowListArn> for &CfnAllowListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::macie::AllowListArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies the criteria for an allow list, which is a list that defines specific text or a text pattern to ignore when inspecting data sources for sensitive data. The criteria can be:
///
/// - The location and name of an Amazon Simple Storage Service ( Amazon S3 ) object that lists specific predefined text to ignore ( `S3WordsList`), or
/// - A regular expression ( `Regex`) that defines a text pattern to ignore.
///
/// The criteria must specify either an S3 object or a regular expression. It can't specify both.
///
/// The property type `Criteria` of `AWS::Macie::AllowList`.
#[must_use = "a property type does nothing until it is set"]
pub struct CriteriaProperty(Object);

impl CriteriaProperty {
    /// `CriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The regular expression ( *regex* ) that defines the text pattern to ignore. The expression can contain 1-512 characters.
    ///
    /// `Regex`.
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Regex", value.into_value().into_node());
        self
    }

    /// The location and name of an Amazon S3 object that lists specific text to ignore.
    ///
    /// `S3WordsList`.
    pub fn s3_words_list(mut self, value: impl IntoValue<S3WordsListProperty>) -> Self {
        self.0.put("S3WordsList", value.into_value().into_node());
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

impl Kind for CriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CriteriaProperty> for CriteriaProperty {}
impl From<CriteriaProperty> for Node {
    #[inline]
    fn from(value: CriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CriteriaProperty> for CriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<CriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the location and name of an Amazon Simple Storage Service ( Amazon S3 ) object that lists specific, predefined text to ignore when inspecting data sources for sensitive data.
///
/// The property type `S3WordsList` of `AWS::Macie::AllowList`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3WordsListProperty(Object);

impl S3WordsListProperty {
    /// `S3WordsListProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The full name of the S3 bucket that contains the object.
    /// - `object_key`: The full name of the S3 object.
    pub fn new(
        bucket_name: impl IntoValue<kinds::s3::BucketName>,
        object_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        object_.put("ObjectKey", object_key.into_value().into_node());
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

impl Kind for S3WordsListProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3WordsListProperty> for S3WordsListProperty {}
impl From<S3WordsListProperty> for Node {
    #[inline]
    fn from(value: S3WordsListProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3WordsListProperty> for S3WordsListProperty {
    #[inline]
    fn into_value(self) -> Value<S3WordsListProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
