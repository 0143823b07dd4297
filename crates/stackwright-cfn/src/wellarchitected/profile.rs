// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WellArchitected::Profile` and its property types.

use crate::l1::*;

/// Definition of AWS::WellArchitected::Profile Resource Type
///
/// `AWS::WellArchitected::Profile`; `Ref` returns its `ProfileArn`, a [`wellarchitected::ProfileArn`](kinds::wellarchitected::ProfileArn).
/// Changing one of these replaces it: `ProfileName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-profile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WellArchitected::Profile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("profile.rules"),
};

impl CfnProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WellArchitected::Profile";

    /// `CfnProfile` with its required properties, in alphabetical order:
    ///
    /// - `profile_description`: The profile description.
    /// - `profile_name`: The name of the profile.
    /// - `profile_questions`: The profile questions.
    pub fn new(
        profile_description: impl IntoValue<String>,
        profile_name: impl IntoValue<String>,
        profile_questions: impl IntoValue<List<ProfileQuestionUpdateProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ProfileDescription",
            profile_description.into_value().into_node(),
        );
        object_.put("ProfileName", profile_name.into_value().into_node());
        object_.put(
            "ProfileQuestions",
            profile_questions.into_value().into_node(),
        );
        Self(object_)
    }

    /// The tags assigned to the profile.
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

impl Construct for CfnProfile {
    type Handle = CfnProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProfileRef {
        CfnProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProfile`] of a stack.
pub struct CfnProfileRef(NodeRef);

impl Clone for CfnProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProfileRef {}
impl AsNode for CfnProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProfileRef {
    /// What `Ref` returns: its `ProfileArn`, a [`wellarchitected::ProfileArn`](kinds::wellarchitected::ProfileArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wellarchitected::ProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date and time the profile was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The owner of the profile.
    ///
    /// `Fn::GetAtt` of `Owner`.
    #[inline]
    pub fn attr_owner(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Owner")))
    }

    /// The profile ARN.
    ///
    /// `Fn::GetAtt` of `ProfileArn`.
    #[inline]
    pub fn attr_profile_arn(&self) -> Value<kinds::wellarchitected::ProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileArn")))
    }

    /// The profile version.
    ///
    /// `Fn::GetAtt` of `ProfileVersion`.
    #[inline]
    pub fn attr_profile_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileVersion")))
    }

    /// The date and time the profile was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::wellarchitected::ProfileArn> for &CfnProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wellarchitected::ProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An update to a profile question.
///
/// The property type `ProfileQuestionUpdate` of `AWS::WellArchitected::Profile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProfileQuestionUpdateProperty(Object);

impl ProfileQuestionUpdateProperty {
    /// `ProfileQuestionUpdateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the question.
    ///
    /// `QuestionId`.
    pub fn question_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("QuestionId", value.into_value().into_node());
        self
    }

    /// The selected choices.
    ///
    /// `SelectedChoiceIds`.
    pub fn selected_choice_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SelectedChoiceIds", value.into_value().into_node());
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

impl Kind for ProfileQuestionUpdateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProfileQuestionUpdateProperty> for ProfileQuestionUpdateProperty {}
impl From<ProfileQuestionUpdateProperty> for Node {
    #[inline]
    fn from(value: ProfileQuestionUpdateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProfileQuestionUpdateProperty> for ProfileQuestionUpdateProperty {
    #[inline]
    fn into_value(self) -> Value<ProfileQuestionUpdateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
