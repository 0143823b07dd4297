//! Which other websites may use a bucket's objects.

use stackwright_core::{Node, Object, Text};

/// A method of HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of HTTP")]
pub enum HttpMethod {
    Get,
    Put,
    Head,
    Post,
    Delete,
}

impl HttpMethod {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
}

/// Which other websites may use a bucket's objects.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html>
#[derive(Clone, Debug)]
pub struct CorsRule {
    methods: Vec<HttpMethod>,
    origins: Vec<Text>,
    id: Option<Text>,
    max_age: Option<u32>,
    allowed_headers: Vec<Text>,
    exposed_headers: Vec<Text>,
}

impl CorsRule {
    /// These methods for websites of these origins, such as `https://example.com` or `*`.
    pub fn new<O: Into<Text>>(
        allowed_methods: impl IntoIterator<Item = HttpMethod>,
        allowed_origins: impl IntoIterator<Item = O>,
    ) -> Self {
        Self {
            methods: allowed_methods.into_iter().collect(),
            origins: allowed_origins.into_iter().map(Into::into).collect(),
            id: None,
            max_age: None,
            allowed_headers: Vec::new(),
            exposed_headers: Vec::new(),
        }
    }

    /// The rule's name. Default: none.
    #[must_use]
    pub fn id(mut self, id: impl Into<Text>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How many seconds browsers remember the answer. Default: not said.
    #[must_use]
    pub const fn max_age(mut self, seconds: u32) -> Self {
        self.max_age = Some(seconds);
        self
    }

    /// Adds headers that requests may have. Default: none.
    #[must_use]
    pub fn allowed_headers<H: Into<Text>>(mut self, headers: impl IntoIterator<Item = H>) -> Self {
        self.allowed_headers
            .extend(headers.into_iter().map(Into::into));
        self
    }

    /// Adds headers that websites see of answers. Default: none.
    #[must_use]
    pub fn exposed_headers<H: Into<Text>>(mut self, headers: impl IntoIterator<Item = H>) -> Self {
        self.exposed_headers
            .extend(headers.into_iter().map(Into::into));
        self
    }

    pub(super) fn property(&self) -> Object {
        let list = |texts: &[Text]| (!texts.is_empty()).then(|| Node::from(texts));
        let methods: Vec<&str> = self.methods.iter().map(|method| method.as_str()).collect();
        let mut rule = Object::typed();
        rule.put_some("AllowedHeaders", list(&self.allowed_headers));
        rule.put("AllowedMethods", methods.into());
        rule.put("AllowedOrigins", self.origins.as_slice().into());
        rule.put_some("ExposedHeaders", list(&self.exposed_headers));
        rule.put_some("Id", self.id.clone());
        rule.put_some("MaxAge", self.max_age);
        rule
    }
}
