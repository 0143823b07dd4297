//! Basic authentication.

use std::fmt;
use std::sync::Arc;

use aws_smithy_types::base64;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The user's name and password, as a browser sends them.
pub struct Password(String);

impl fmt::Debug for Password {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Password(…)")
    }
}

impl Password {
    /// Lets this user in.
    pub fn new(user: &str, password: &str) -> Self {
        Self(base64::encode(format!("{user}:{password}")))
    }

    /// Whether a request brings it.
    fn is_in(&self, headers: &HeaderMap) -> bool {
        let given = headers
            .get(header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("basic"));
        given.is_some_and(|(_, credentials)| same(credentials.trim(), &self.0))
    }
}

/// Compares in a time that does not tell how much of the start is right.
fn same(one: &str, other: &str) -> bool {
    let pairs = one.bytes().zip(other.bytes());
    one.len() == other.len() && pairs.fold(0, |all, (one, other)| all | (one ^ other)) == 0
}

/// Answers 401 to every request without the password.
pub(crate) async fn require(
    State(password): State<Arc<Password>>,
    request: Request,
    next: Next,
) -> Response {
    if password.is_in(request.headers()) {
        return next.run(request).await;
    }
    let ask = [(header::WWW_AUTHENTICATE, "Basic realm=\"go-on-aws\"")];
    (StatusCode::UNAUTHORIZED, ask, "a password is wanted\n").into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(value: &str) -> HeaderMap {
        HeaderMap::from_iter([(header::AUTHORIZATION, value.parse().unwrap())])
    }

    #[test]
    fn only_the_right_password_comes_in() {
        let password = Password::new("go", "hush");
        let right = base64::encode("go:hush");
        assert!(password.is_in(&headers(&format!("Basic {right}"))));
        assert!(password.is_in(&headers(&format!("basic  {right}"))));
        for wrong in [
            "Basic".to_owned(),
            "Basic ".to_owned(),
            format!("Bearer {right}"),
            format!("Basic {}", base64::encode("go:hus")),
            format!("Basic {}", base64::encode("go:hushh")),
            format!("Basic {}", base64::encode("stop:hush")),
        ] {
            assert!(!password.is_in(&headers(&wrong)), "{wrong}");
        }
        assert!(!password.is_in(&HeaderMap::new()));
    }
}
