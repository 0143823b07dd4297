//! User data of several parts.

use stackwright_core::{IntoValue, Node, Scope, Value};

use super::UserData;

/// A part of multipart user data.
#[derive(Clone, Debug)]
pub struct MultipartBody {
    content_type: String,
    transfer_encoding: Option<String>,
    body: Option<Body>,
}

#[derive(Clone, Debug)]
enum Body {
    Raw(Value<String>),
    UserData(UserData),
}

impl MultipartBody {
    /// The content type of a shell script, which runs once.
    pub const SHELL_SCRIPT: &str = "text/x-shellscript; charset=\"utf-8\"";
    /// The content type of a boothook, which runs early at every start.
    pub const CLOUD_BOOTHOOK: &str = "text/cloud-boothook; charset=\"utf-8\"";

    /// Other user data as a shell script.
    pub fn from_user_data(data: impl Into<UserData>) -> Self {
        Self {
            content_type: Self::SHELL_SCRIPT.to_owned(),
            transfer_encoding: Some("base64".to_owned()),
            body: Some(Body::UserData(data.into())),
        }
    }

    /// A part without a body. See [`body`](Self::body).
    pub fn of_type(content_type: impl Into<String>) -> Self {
        Self {
            content_type: content_type.into(),
            transfer_encoding: None,
            body: None,
        }
    }

    /// The content type, such as `text/cloud-config`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// How the body is encoded. Default: `base64` for user data, else not said.
    #[must_use]
    pub fn transfer_encoding(mut self, encoding: impl Into<String>) -> Self {
        self.transfer_encoding = Some(encoding.into());
        self
    }

    /// The body as it is. Default: none.
    #[must_use]
    pub fn body(mut self, body: impl IntoValue<String>) -> Self {
        self.body = Some(Body::Raw(body.into_value()));
        self
    }

    fn lines(&self, scope: &Scope) -> Vec<Node> {
        let mut lines: Vec<Node> = vec![format!("Content-Type: {}", self.content_type).into()];
        if let Some(encoding) = &self.transfer_encoding {
            lines.push(format!("Content-Transfer-Encoding: {encoding}").into());
        }
        lines.push("".into());
        match &self.body {
            Some(Body::Raw(body)) => lines.push(body.into()),
            Some(Body::UserData(data)) => lines.push(data.encoded(scope)),
            None => {}
        }
        lines
    }
}

/// User data of several parts, each of a type of its own, as `cloud-init` takes it.
///
/// ```
/// use stackwright::ec2::{MultipartBody, MultipartUserData, UserData};
///
/// let script = UserData::for_linux();
/// let config = MultipartBody::of_type("text/cloud-config").body("#cloud-config\npackages: [jq]");
/// let data = UserData::from(MultipartUserData::new().default_part(&script).part(config));
/// data.add_commands(["echo hello"]); // goes to the script
/// ```
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bootstrap_container_instance.html>
#[derive(Clone, Debug)]
pub struct MultipartUserData {
    separator: String,
    parts: Vec<MultipartBody>,
    pub(super) default: Option<UserData>,
}

impl Default for MultipartUserData {
    fn default() -> Self {
        Self::new()
    }
}

impl MultipartUserData {
    /// No part yet.
    pub fn new() -> Self {
        Self {
            separator: "+AWS+CDK+User+Data+Separator==".to_owned(),
            parts: Vec::new(),
            default: None,
        }
    }

    /// The text between parts, which occurs in none of them. Default: the CDK's.
    #[must_use]
    pub fn parts_separator(mut self, separator: impl Into<String>) -> Self {
        self.separator = separator.into();
        self
    }

    /// Adds a part.
    #[must_use]
    pub fn part(mut self, part: MultipartBody) -> Self {
        self.parts.push(part);
        self
    }

    /// Adds user data as a shell script to which commands go that are added to the whole.
    #[must_use]
    pub fn default_part(mut self, data: impl Into<UserData>) -> Self {
        let data = data.into();
        self.default = Some(data.clone());
        self.part(MultipartBody::from_user_data(data))
    }

    pub(super) fn lines(&self, scope: &Scope) -> Vec<Node> {
        let separator = &self.separator;
        let mut lines: Vec<Node> = vec![
            format!("Content-Type: multipart/mixed; boundary=\"{separator}\"").into(),
            "MIME-Version: 1.0".into(),
            "".into(),
        ];
        for part in &self.parts {
            lines.push(format!("--{separator}").into());
            lines.extend(part.lines(scope));
        }
        lines.extend([format!("--{separator}--").into(), "".into()]);
        lines
    }
}
